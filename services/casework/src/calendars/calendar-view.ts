import type { CalendarView } from '@loket/contracts';
import { viewAmendment } from './amendment-progress';
import { amendmentsOf } from './amendment-row';
import { getCalendar } from './get-calendar';

/** An office's calendar as anybody may read it. Throws `not-found`. Needs an open transaction. */
export async function calendarView(agency: string): Promise<CalendarView> {
  const { zone, hours, daysOff, workedLeave } = await getCalendar(agency);
  const amendments = await amendmentsOf(agency);
  return { agency, zone, hours, daysOff, workedLeave, amendments: amendments.map(viewAmendment).toReversed() };
}
