import type { Calendar, CalendarRecord, HoursEntry } from './calendar';
import { isRealDate } from './civil-date';
import type { Zone } from './instant';
import { parseWeek } from './parse-week';

/**
 * Checks a calendar and gives it back typed. Throws, naming the entry, when it could not be reckoned with:
 * an office without hours, a date that does not exist, the same date and type twice.
 */
export function calendarOf(record: CalendarRecord): Calendar {
  const hours = record.hours.map(parseHours);
  if (!hours.some(({ week }) => Object.values(week).some((spans) => spans.length > 0))) {
    throw new Error('The calendar has no office hours');
  }
  refuseRepeats(record.daysOff.map(({ date, type }) => `${date} ${type}`));
  const workedLeave = record.workedLeave ?? [];
  refuseRepeats(workedLeave.map(({ date }) => `${date} worked`));
  for (const { date } of [...record.daysOff, ...workedLeave]) requireDate(date);
  return { zone: parseZone(record.zone), hours, daysOff: record.daysOff, workedLeave };
}

function parseHours({ from, to, legalBasis, week }: CalendarRecord['hours'][number]): HoursEntry {
  requireDate(from);
  if (to !== null) {
    requireDate(to);
    if (to < from) throw new Error(`Office hours end on ${to}, before they begin on ${from}`);
  }
  return { from, to, legalBasis, week: parseWeek(week, from) };
}

function parseZone(zone: string): Zone {
  if (zone === 'WIB' || zone === 'WITA' || zone === 'WIT') return zone;
  throw new Error(`"${zone}" is none of the zones WIB, WITA and WIT`);
}

function requireDate(date: string): void {
  if (!isRealDate(date)) throw new Error(`The calendar names "${date}", which is not a date`);
}

function refuseRepeats(entries: readonly string[]): void {
  const repeated = entries.find((entry, index) => entries.indexOf(entry) !== index);
  if (repeated) throw new Error(`The calendar lists ${repeated} twice`);
}
