import type { Calendar, HoursEntry } from './calendar';
import { indexOf, spansOn } from './calendar-index';
import { dateOf, weekdayIndex, type CivilDate } from './civil-date';
import { instantAt, type Instant } from './instant';

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
}

const known = new WeakMap<Calendar, Map<number, OfficeDay>>();

/** The office's day of that number; worked out once per calendar. */
export function officeDay(calendar: Calendar, day: number): OfficeDay {
  const days = known.get(calendar) ?? new Map<number, OfficeDay>();
  if (days.size === 0) known.set(calendar, days);
  const found = days.get(day) ?? { day, date: dateOf(day), ...hoursOf(calendar, day) };
  days.set(day, found);
  return found;
}

function hoursOf(calendar: Calendar, day: number): Pick<OfficeDay, 'open' | 'closed'> {
  const index = indexOf(calendar);
  const weekday = weekdayIndex(day);
  const midnight = instantAt(day, 0, calendar.zone);
  const open = spansOn(index, day, weekday).map(({ opens, closes }) => ({
    from: midnight + opens,
    to: midnight + closes,
  }));
  if (open.length > 0) return { open };
  const legalBasis = index.daysOff.get(day);
  if (legalBasis !== undefined) return { open, closed: { reason: 'day-off', legalBasis } };
  if (weekday >= SATURDAY) return { open, closed: { reason: 'weekend' } };
  const entry = hoursInForce(calendar, dateOf(day));
  return { open, closed: { reason: 'no-office-time', ...(entry && { legalBasis: entry.legalBasis }) } };
}

const SATURDAY = 5;

/** The office's hours on a date; of several that hold it the last one listed wins. */
export const hoursInForce = (calendar: Pick<Calendar, 'hours'>, date: CivilDate): HoursEntry | undefined =>
  calendar.hours.findLast((hours) => holds(hours, date));

const holds = ({ from, to }: HoursEntry, date: CivilDate): boolean => from <= date && (to === null || date <= to);
