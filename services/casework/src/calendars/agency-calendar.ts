import { getRow, rows } from '@loket/database';
import { type Calendar, type CalendarRecord, calendarOf } from '@loket/working-time';

/** The calendar that an office keeps. Throws where it has none: such an office cannot take cases. */
export async function calendarOfAgency(agency: string): Promise<Calendar> {
  const { record } = await getRow<{ record: CalendarRecord }>(`SELECT record FROM calendar WHERE agency = $1`, [
    agency,
  ]);
  return calendarOf(record);
}

/** Stores an office's calendar unless it has one. */
export async function adoptCalendar(agency: string, calendar: Calendar): Promise<void> {
  await rows(`INSERT INTO calendar (agency, record) VALUES ($1, $2) ON CONFLICT (agency) DO NOTHING`, [
    agency,
    calendar,
  ]);
}
