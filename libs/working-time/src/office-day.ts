import { COLLECTIVE_LEAVE, NATIONAL_HOLIDAY, type Calendar, type HoursEntry } from './calendar';
import { dateOf, dayNumber, weekdayOf, yearOf, type CivilDate } from './civil-date';
import { instantAt, type Instant } from './instant';
import { minuteOf } from './parse-week';

/** A stretch of time; the end is not part of it. */
export interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
}

/** One date of an office: when it is open, or why it is not. */
export interface OfficeDay {
  readonly day: number;
  readonly date: CivilDate;
  readonly open: readonly Stretch[];
  readonly closed?: { readonly reason: 'weekend' | 'day-off' | 'no-office-time'; readonly legalBasis?: string };
  /** The year has no published list of holidays yet, so weekends alone are known. */
  readonly provisional: boolean;
}

const years = new WeakMap<Calendar, Map<number, readonly OfficeDay[]>>();

/** The office's day of that number; a year is indexed once per calendar. */
export function officeDay(calendar: Calendar, day: number): OfficeDay {
  const year = yearOf(day);
  const index = years.get(calendar) ?? new Map<number, readonly OfficeDay[]>();
  years.set(calendar, index);
  const first = dayNumber(`${String(year).padStart(4, '0')}-01-01`);
  const days = index.get(year) ?? daysOfYear(calendar, year, first);
  index.set(year, days);
  const found = days[day - first];
  if (!found) throw new Error(`Year ${year} has no day ${day - first}`);
  return found;
}

function daysOfYear(calendar: Calendar, year: number, first: number): readonly OfficeDay[] {
  const off = effectiveDaysOff(calendar).filter(({ date }) => date.startsWith(`${year}-`));
  const provisional = !calendar.daysOff.some(
    ({ date, type }) => type === NATIONAL_HOLIDAY && date.startsWith(`${year}-`),
  );
  const days: OfficeDay[] = [];
  for (let day = first; yearOf(day) === year; day++) {
    const date = dateOf(day);
    const bases = new Set(off.filter((dayOff) => dayOff.date === date).map(({ legalBasis }) => legalBasis));
    days.push({ day, date, provisional, ...hoursOf(calendar, day, date, [...bases]) });
  }
  return days;
}

function hoursOf(calendar: Calendar, day: number, date: CivilDate, bases: readonly string[]) {
  if (bases.length > 0) return { open: [], closed: { reason: 'day-off', legalBasis: bases.join('; ') } } as const;
  const entry = hoursInForce(calendar, date);
  const weekday = weekdayOf(day);
  const open = (entry?.week[weekday] ?? []).map(([from, to]) => ({
    from: instantAt(day, minuteOf(from), calendar.zone),
    to: instantAt(day, minuteOf(to), calendar.zone),
  }));
  if (open.length > 0) return { open };
  if (weekday === 'sat' || weekday === 'sun') return { open, closed: { reason: 'weekend' } } as const;
  const legalBasis = entry ? { legalBasis: entry.legalBasis } : {};
  return { open, closed: { reason: 'no-office-time', ...legalBasis } } as const;
}

/** The office's hours on a date; of several that hold it the last one listed wins. */
export const hoursInForce = (calendar: Calendar, date: CivilDate): HoursEntry | undefined =>
  calendar.hours.findLast((hours) => holds(hours, date));

const holds = ({ from, to }: HoursEntry, date: CivilDate): boolean => from <= date && (to === null || date <= to);

function effectiveDaysOff({ daysOff, workedLeave }: Calendar): Calendar['daysOff'] {
  const worked = new Set(workedLeave.map(({ date }) => date));
  return daysOff.filter(({ date, type }) => !(type === COLLECTIVE_LEAVE && worked.has(date)));
}

const LONGEST_GAP = 400;

/**
 * The office's days from the given one on, without end.
 * Throws when there is no office time for 400 days in a row, so that a reckoning always ends.
 */
export function* officeDaysFrom(calendar: Calendar, first: number): Generator<OfficeDay> {
  let lastOpen = first;
  for (let day = first; ; day++) {
    const today = officeDay(calendar, day);
    if (today.open.length > 0) lastOpen = day;
    if (day - lastOpen > LONGEST_GAP)
      throw new Error(`The calendar has no office time in the year before ${today.date}`);
    yield today;
  }
}
