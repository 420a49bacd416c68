import { COLLECTIVE_LEAVE, NATIONAL_HOLIDAY, type Calendar } from './calendar';
import { dayNumber, daysOfYear, weekdayIndex } from './civil-date';
import { indexedHours, type IndexedHours, type IndexedSpan } from './hours-index';
import { instantAt, type Instant } from './instant';

/** One year of an office, laid out so that a reckoning searches it instead of walking it. */
export interface OfficeYear {
  /** The year has no published list of holidays yet, so weekends alone are known. */
  readonly provisional: boolean;
  /** Legal bases of each day off, by day number. */
  readonly daysOff: ReadonlyMap<number, string>;
  /** Closing of each working day, in order. */
  readonly closings: readonly Instant[];
  /** Each stretch of office time, in order, and how many milliseconds of it lie before in this year. */
  readonly opens: readonly Instant[];
  readonly closes: readonly Instant[];
  readonly before: readonly number[];
  /** Office time of the whole year in milliseconds. */
  readonly total: number;
}

const years = new WeakMap<Calendar, Map<number, OfficeYear>>();

/** An office's year by its local dates; laid out once per calendar. */
export function officeYear(calendar: Calendar, year: number): OfficeYear {
  const known = years.get(calendar) ?? new Map<number, OfficeYear>();
  if (known.size === 0) years.set(calendar, known);
  const found = known.get(year) ?? unchanged(calendar, year) ?? layOut(calendar, year);
  known.set(year, found);
  return found;
}

/** The year as it was before the last amendment, where that did not touch it. */
function unchanged({ amended }: Calendar, year: number): OfficeYear | undefined {
  if (amended === undefined) return undefined;
  const [first, next] = daysOfYear(year);
  const untouched = amended.changes.every((change) => {
    if (change.op !== 'set-hours') return dayNumber(change.date) < first || dayNumber(change.date) >= next;
    return dayNumber(change.from) >= next || (change.to !== null && dayNumber(change.to) < first);
  });
  return untouched ? officeYear(amended.before, year) : undefined;
}

function layOut(calendar: Calendar, year: number): OfficeYear {
  const [first, next] = daysOfYear(year);
  const named = `${String(year).padStart(4, '0')}-`;
  const daysOff = daysOffOf(calendar, named);
  const hours = calendar.hours.map(indexedHours).filter(({ from, to }) => from < next && to >= first);
  const closings: Instant[] = [];
  const opens: Instant[] = [];
  const closes: Instant[] = [];
  const before: number[] = [];
  let total = 0;
  for (let day = first; day < next; day++) {
    if (daysOff.has(day)) continue;
    const spans = spansOn(hours, day);
    const midnight = instantAt(day, 0, calendar.zone);
    for (const span of spans) {
      opens.push(midnight + span.opens);
      closes.push(midnight + span.closes);
      before.push(total);
      total += span.closes - span.opens;
    }
    const last = spans.at(-1);
    if (last) closings.push(midnight + last.closes);
  }
  const provisional = !calendar.daysOff.some(({ date, type }) => type === NATIONAL_HOLIDAY && date.startsWith(named));
  return { provisional, daysOff, closings, opens, closes, before, total };
}

/** Of several entries that hold a date the last one listed wins. */
const spansOn = (hours: readonly IndexedHours[], day: number): readonly IndexedSpan[] =>
  hours.findLast(({ from, to }) => from <= day && day <= to)?.week[weekdayIndex(day)] ?? [];

function daysOffOf({ daysOff, workedLeave }: Calendar, year: string): ReadonlyMap<number, string> {
  const worked = new Set(workedLeave.map(({ date }) => date));
  const bases = new Map<number, string>();
  for (const { date, type, legalBasis } of daysOff) {
    if (!date.startsWith(year) || (type === COLLECTIVE_LEAVE && worked.has(date))) continue;
    const day = dayNumber(date);
    const present = bases.get(day);
    if (present === undefined) bases.set(day, legalBasis);
    else if (!present.split('; ').includes(legalBasis)) bases.set(day, `${present}; ${legalBasis}`);
  }
  return bases;
}
