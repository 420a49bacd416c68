import type { Calendar } from './calendar';
import { indexOf, spansOn } from './calendar-index';
import { DAY, weekdayIndex } from './civil-date';
import { instantAt, type Instant } from './instant';

/** Dates in a block. Small, so that a calendar just amended answers soon; large enough to pass over years quickly. */
export const BLOCK = 32;

/** Consecutive dates of an office, laid out so that a reckoning searches them instead of walking them. */
export interface OfficeBlock {
  /** Closing of each working day, in order. */
  readonly closings: readonly Instant[];
  /** Each stretch of office time, in order, and how many milliseconds of it lie before in this block. */
  readonly opens: readonly Instant[];
  readonly closes: readonly Instant[];
  readonly before: readonly number[];
  /** Office time of the whole block in milliseconds. */
  readonly total: number;
}

/** The block of that number (the dates from `number * BLOCK` on); laid out once per calendar. */
export function officeBlock(calendar: Calendar, number: number): OfficeBlock {
  const { blocks } = indexOf(calendar);
  const known = blocks.get(number);
  if (known !== undefined) return known;
  const block = layOut(calendar, number * BLOCK);
  blocks.set(number, block);
  return block;
}

function layOut(calendar: Calendar, first: number): OfficeBlock {
  const index = indexOf(calendar);
  const closings: Instant[] = [];
  const opens: Instant[] = [];
  const closes: Instant[] = [];
  const before: number[] = [];
  let total = 0;
  let midnight = instantAt(first, 0, calendar.zone);
  for (let day = first; day < first + BLOCK; day++, midnight += DAY) {
    const spans = spansOn(index, day, weekdayIndex(day));
    for (const span of spans) {
      opens.push(midnight + span.opens);
      closes.push(midnight + span.closes);
      before.push(total);
      total += span.closes - span.opens;
    }
    const last = spans.at(-1);
    if (last !== undefined) closings.push(midnight + last.closes);
  }
  return { closings, opens, closes, before, total };
}
