import type { LedgerClock } from '@loket/contracts';
import type { Sop } from '@loket/sop';
import { consumed } from '@loket/working-time';
import { calendarOfAgency } from '../calendars/agency-calendar';
import { viewClock } from '../cases/clock-view';
import { type ClockRow, stopsOf } from '../transitions/clock-row';

/** A clock with its proof, and how much of it each party has used: until it ended, else until now. */
export async function ledgerClock(clock: ClockRow, sop: Sop, now: Date): Promise<LedgerClock> {
  const calendar = await calendarOfAgency(clock.agency);
  const until = (clock.ended_at ?? now).getTime();
  const used = consumed(calendar, clock, clock.started_at.getTime(), stopsOf(clock), until);
  return {
    ...(await viewClock(clock, sop)),
    consumed: clock.party === 'office' ? used : { office: 0, applicant: used.office + used.applicant },
  };
}
