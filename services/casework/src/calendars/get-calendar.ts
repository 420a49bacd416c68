import { Problem } from '@loket/contracts';
import type { Calendar } from '@loket/working-time';
import { findCalendarOfAgency } from './agency-calendar';

/** The calendar of an office that somebody asked for. Throws `not-found` where it keeps none. */
export async function getCalendar(agency: string): Promise<Calendar> {
  const calendar = await findCalendarOfAgency(agency);
  if (calendar === undefined) throw new Problem('not-found', 'Kantor ini tidak mempunyai kalender kerja.');
  return calendar;
}
