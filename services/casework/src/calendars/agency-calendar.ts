import { findRow, rows } from '@loket/database';
import { type Calendar, type CalendarRecord, calendarOf } from '@loket/working-time';

/** The calendar that an office keeps, if it keeps one. Needs an open transaction. */
export async function findCalendarOfAgency(agency: string): Promise<Calendar | undefined> {
  const found = await findRow<{ record: CalendarRecord }>(`SELECT record FROM calendar WHERE agency = $1`, [agency]);
  return found === undefined ? undefined : calendarOf(found.record);
}

/** The calendar that an office keeps. Throws where it has none: such an office cannot take cases. */
export async function calendarOfAgency(agency: string): Promise<Calendar> {
  const calendar = await findCalendarOfAgency(agency);
  if (calendar === undefined) throw new Error(`${agency} keeps no calendar`);
  return calendar;
}

/** Stores an office's calendar unless it has one. */
export async function adoptCalendar(agency: string, calendar: Calendar): Promise<void> {
  await rows(`INSERT INTO calendar (agency, record) VALUES ($1, $2) ON CONFLICT (agency) DO NOTHING`, [
    agency,
    calendar,
  ]);
}
