import { getRow } from '@loket/database';
import type { Outcome } from '@loket/sop';
import { localDate } from '@loket/working-time';
import { calendarOfAgency } from '../calendars/agency-calendar';

/**
 * The numbers that the office's register book gives with a decision, by entry; a file entered before keeps its own.
 * The book begins anew each year of the office. Needs an open transaction.
 */
export async function agendaNumbers(
  outcome: Outcome,
  agency: string,
  entered: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> {
  const given: Record<string, string> = {};
  for (const { key, kind } of outcome.entries ?? [])
    if (kind === 'agenda-number') given[key] = entered[key] ?? (await nextNumber(agency, key));
  return given;
}

async function nextNumber(agency: string, book: string): Promise<string> {
  const { zone } = await calendarOfAgency(agency);
  const year = Number(localDate(Date.now(), zone).slice(0, 4));
  const { value } = await getRow<{ value: number }>(
    `INSERT INTO agenda_book (agency, book, year, value) VALUES ($1, $2, $3, 1)
     ON CONFLICT (agency, book, year) DO UPDATE SET value = agenda_book.value + 1 RETURNING value`,
    [agency, book, year],
  );
  return `${value}/${year}`;
}
