import type { Calendar } from './calendar';
import { requireClock, type Clock, type Stop } from './clock';
import { haltsOf } from './halts';
import type { Instant } from './instant';
import { measureOf } from './measure';
import { spent } from './reckon';

/** How much of a clock each party has used, in the clock's own unit (calendar days for months and years). */
export interface Consumed {
  readonly office: number;
  /** Time of the clock's kind that passed while the file was with the applicant; it does not count. */
  readonly applicant: number;
}

/** What each party has used by an instant. A date counts, at its closing or end, against whoever holds the file then. */
export function consumed(
  calendar: Calendar,
  clock: Clock,
  startedAt: Instant,
  stops: readonly Stop[],
  at: Instant,
): Consumed {
  requireClock(clock, stops);
  const { tally, from, unit } = measureOf(calendar, clock, startedAt);
  const { office, applicant } = spent(tally, from, haltsOf(stops), at);
  return { office: office / unit, applicant: applicant / unit };
}

/** How much has counted by that instant, in the clock's own unit; a working day counts at its closing. */
export const elapsed = (...counting: Parameters<typeof consumed>): number => consumed(...counting).office;
