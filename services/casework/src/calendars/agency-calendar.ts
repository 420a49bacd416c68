import { findRow, rows } from '@loket/database';
import { type Calendar, type CalendarRecord, calendarOf } from '@loket/working-time';

interface Kept {
  readonly recordedAt: number;
  readonly calendar: Calendar;
}

// A calendar is large and changes seldom: it is read and checked again only when it has been recorded anew.
const kept = new Map<string, Kept>();

/** The calendar that an office keeps, if it keeps one. Needs an open transaction. */
export async function findCalendarOfAgency(agency: string): Promise<Calendar | undefined> {
  const present = await findRow<{ recorded_at: Date }>(`SELECT recorded_at FROM calendar WHERE agency = $1`, [agency]);
  const known = kept.get(agency);
  if (known !== undefined && known.recordedAt === present?.recorded_at.getTime()) return known.calendar;
  return readCalendar(agency);
}

async function readCalendar(agency: string): Promise<Calendar | undefined> {
  const found = await findRow<{ record: CalendarRecord; recorded_at: Date }>(
    `SELECT record, recorded_at FROM calendar WHERE agency = $1`,
    [agency],
  );
  if (found === undefined) return undefined;
  const calendar = calendarOf(found.record);
  kept.set(agency, { recordedAt: found.recorded_at.getTime(), calendar });
  return calendar;
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
