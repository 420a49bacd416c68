import type { Calendar, CalendarRecord, HoursEntry } from './calendar';
import { hoursEndEarly, noDate, noHours, repeated, unknownZone } from './calendar-fault';
import { isRealDate } from './civil-date';
import type { Zone } from './instant';
import { parseWeek } from './parse-week';

/**
 * Checks a calendar and gives it back typed, without amendments. Throws a `CalendarFault`, naming the entry, when it
 * could not be reckoned with: an office without hours, a date that does not exist, the same date and type twice.
 */
export function calendarOf(record: CalendarRecord): Calendar {
  const hours = record.hours.map(parseHours);
  if (!hours.some(hasOfficeTime)) throw noHours();
  const workedLeave = record.workedLeave ?? [];
  for (const { date } of [...record.daysOff, ...workedLeave]) requireDate(date);
  refuseRepeats(record.daysOff);
  refuseRepeats(workedLeave.map(({ date }) => ({ date, type: WORKED_LEAVE })));
  return { zone: parseZone(record.zone), hours, daysOff: record.daysOff, workedLeave };
}

/** Checks one entry of office hours; throws a `CalendarFault`. */
export function parseHours({ from, to, legalBasis, week }: CalendarRecord['hours'][number]): HoursEntry {
  requireDate(from);
  if (to !== null) {
    requireDate(to);
    if (to < from) throw hoursEndEarly(from, to);
  }
  return { from, to, legalBasis, week: parseWeek(week, from) };
}

export const hasOfficeTime = ({ week }: HoursEntry): boolean => Object.values(week).some((spans) => spans.length > 0);

/** How a decree to work on a collective leave is called where a type of day off is named. */
export const WORKED_LEAVE = 'worked-leave';

export function requireDate(date: string): void {
  if (!isRealDate(date)) throw noDate(date);
}

function parseZone(zone: string): Zone {
  if (zone === 'WIB' || zone === 'WITA' || zone === 'WIT') return zone;
  throw unknownZone(zone);
}

function refuseRepeats(entries: readonly { readonly date: string; readonly type: string }[]): void {
  const seen = new Set<string>();
  for (const { date, type } of entries) {
    if (seen.has(`${date} ${type}`)) throw repeated(date, type);
    seen.add(`${date} ${type}`);
  }
}
