import { findRow, rows } from '@loket/database';
import { type Calendar, type CalendarRecord, amend, calendarOf } from '@loket/working-time';
import { amendmentsOf } from './amendment-row';

interface Kept {
  readonly version: string;
  readonly calendar: Calendar;
}

// A calendar is large and changes seldom: it is read and checked again only when something has been recorded anew.
const kept = new Map<string, Kept>();

const versionOf = (recordedAt: Date, amendedAt: Date | null | undefined): string =>
  `${recordedAt.getTime()} ${amendedAt?.getTime() ?? ''}`;

/** The calendar that an office keeps, with all its amendments, if it keeps one. Needs an open transaction. */
export async function findCalendarOfAgency(agency: string): Promise<Calendar | undefined> {
  const present = await findRow<{ recorded_at: Date; amended_at: Date | null }>(
    `SELECT recorded_at, (SELECT max(recorded_at) FROM calendar_amendment WHERE agency = $1) AS amended_at
     FROM calendar WHERE agency = $1`,
    [agency],
  );
  if (present === undefined) return undefined;
  const known = kept.get(agency);
  const version = versionOf(present.recorded_at, present.amended_at);
  return known?.version === version ? known.calendar : readCalendar(agency);
}

async function readCalendar(agency: string): Promise<Calendar | undefined> {
  const found = await findRow<{ record: CalendarRecord; recorded_at: Date }>(
    `SELECT record, recorded_at FROM calendar WHERE agency = $1`,
    [agency],
  );
  if (found === undefined) return undefined;
  const amendments = await amendmentsOf(agency);
  const calendar = amendments.reduce(
    (before, { recorded_at, legal_basis, changes }) =>
      amend(before, { recordedAt: recorded_at.getTime(), legalBasis: legal_basis, changes }),
    calendarOf(found.record),
  );
  kept.set(agency, { version: versionOf(found.recorded_at, amendments.at(-1)?.recorded_at), calendar });
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
