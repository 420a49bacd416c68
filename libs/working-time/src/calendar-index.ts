import { COLLECTIVE_LEAVE, NATIONAL_HOLIDAY, type Calendar } from './calendar';
import { dayNumber } from './civil-date';
import { indexedHours, type IndexedHours, type IndexedSpan } from './hours-index';
import type { OfficeBlock } from './office-block';

/** A calendar by day number. */
export interface CalendarIndex {
  readonly hours: readonly IndexedHours[];
  /** Legal bases of each day off. */
  readonly daysOff: ReadonlyMap<number, string>;
  /** Years with a published list of holidays, as written. */
  readonly published: ReadonlySet<string>;
  /** What has been laid out of it so far. */
  readonly blocks: Map<number, OfficeBlock>;
}

const indexes = new WeakMap<Calendar, CalendarIndex>();

/** The calendar's index, made once. */
export function indexOf(calendar: Calendar): CalendarIndex {
  const known = indexes.get(calendar);
  if (known !== undefined) return known;
  const index = {
    hours: calendar.hours.map(indexedHours),
    daysOff: daysOffOf(calendar),
    published: new Set(
      calendar.daysOff.filter(({ type }) => type === NATIONAL_HOLIDAY).map(({ date }) => date.slice(0, 4)),
    ),
    blocks: new Map<number, OfficeBlock>(),
  };
  indexes.set(calendar, index);
  return index;
}

function daysOffOf({ daysOff, workedLeave }: Calendar): ReadonlyMap<number, string> {
  const worked = new Set(workedLeave.map(({ date }) => date));
  const bases = new Map<number, string>();
  for (const { date, type, legalBasis } of daysOff) {
    if (type === COLLECTIVE_LEAVE && worked.has(date)) continue;
    const day = dayNumber(date);
    const present = bases.get(day);
    if (present === undefined) bases.set(day, legalBasis);
    else if (!present.split('; ').includes(legalBasis)) bases.set(day, `${present}; ${legalBasis}`);
  }
  return bases;
}

const closed: readonly IndexedSpan[] = [];

/** Office hours on a day; of several entries that hold it the last one listed wins, and a day off has none. */
export function spansOn({ hours, daysOff }: CalendarIndex, day: number, weekday: number): readonly IndexedSpan[] {
  if (daysOff.has(day)) return closed;
  for (let place = hours.length - 1; place >= 0; place--) {
    const entry = hours[place];
    if (entry !== undefined && entry.from <= day && day <= entry.to) return entry.week[weekday] ?? closed;
  }
  return closed;
}
