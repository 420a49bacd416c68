import type { Calendar, CalendarRecord } from '../calendar';
import seed from '../calendars.json';
import { calendarOf } from '../parse-calendar';
import { fieldsIn, listIn, textIn } from './fields';
import { readWeek } from './read-week';

/** Calendars by the office's key. */
export type OfficeCalendars = ReadonlyMap<string, Calendar>;

/**
 * The calendars of a file as parsed from JSON: `daysOff` for all, `offices` by key; the built-in ones when left out.
 * Throws a sentence that names the office when one cannot be reckoned with.
 */
export function officeCalendars(file: unknown = seed): OfficeCalendars {
  const { offices, daysOff } = fieldsIn(file, 'The file');
  const common = listIn(daysOff, 'daysOff').map(readDayOff);
  const entries = Object.entries(fieldsIn(offices, 'offices'));
  if (entries.length === 0) throw new Error('offices names no office');
  return new Map(entries.map(([key, office]) => [key, named(key, () => readOffice(office, common))]));
}

function named<T>(office: string, read: () => T): T {
  try {
    return read();
  } catch (fault) {
    throw new Error(`Office "${office}": ${fault instanceof Error ? fault.message : String(fault)}`, { cause: fault });
  }
}

function readOffice(value: unknown, daysOff: CalendarRecord['daysOff']): Calendar {
  const office = fieldsIn(value, 'It');
  return calendarOf({
    zone: textIn(office['zone'], 'zone'),
    hours: listIn(office['hours'], 'hours').map((entry) => readHours(fieldsIn(entry, 'An entry of hours'))),
    daysOff,
  });
}

const readHours = ({ from, to, legalBasis, week }: ReturnType<typeof fieldsIn>): CalendarRecord['hours'][number] => ({
  from: textIn(from, 'from of hours'),
  to: to === undefined || to === null ? null : textIn(to, 'to of hours'),
  legalBasis: textIn(legalBasis, 'legalBasis of hours'),
  week: readWeek(week, 'week'),
});

function readDayOff(value: unknown): CalendarRecord['daysOff'][number] {
  const { date, type, legalBasis } = fieldsIn(value, 'A day off');
  return {
    date: textIn(date, 'date of a day off'),
    type: textIn(type, 'type of a day off'),
    legalBasis: textIn(legalBasis, 'legalBasis of a day off'),
  };
}
