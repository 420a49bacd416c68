import type { Calendar } from './calendar';
import type { Clock, Stop } from './clock';
import { due } from './due';
import { haltAt, haltsOf } from './halts';
import { localDay, type Instant } from './instant';
import { measureOf } from './measure';
import { spent } from './reckon';
import { timeBetween } from './time-between';

/** Where a clock stands at an instant. */
export interface Remaining {
  readonly kind: Clock['kind'];
  readonly state: 'running' | 'stopped' | 'late';
  readonly due: Instant | null;
  readonly provisional: boolean;
  /** Budget not used yet, in the clock's own unit (calendar days for months and years); zero when late. */
  readonly left: number;
  /** What counted after due, in the same unit; below one working day it is zero though late. */
  readonly late: number;
  /** Due on the office-local date of the instant. */
  readonly dueToday: boolean;
  /**
   * Minutes to due, or since due when late; zero while stopped. All time for clock hours and calendar kinds, else office
   * time. For chips, never for reckoning.
   */
  readonly officeMinutes: number;
  /** Whole months of the calendar to due, or since due when late; zero while stopped. For chips likewise. */
  readonly wholeMonths: number;
}

/** Where a clock stands at `at`, for chips such as "sisa 3 hari kerja". Done at due itself is still in time. */
export function remaining(
  calendar: Calendar,
  clock: Clock,
  startedAt: Instant,
  stops: readonly Stop[],
  at: Instant,
): Remaining {
  const reckoned = due(calendar, clock, startedAt, stops);
  const halts = haltsOf(stops);
  const { tally, from, budget, unit } = measureOf(calendar, clock, startedAt);
  const late = reckoned.due !== null && at > reckoned.due;
  const stopped = !late && (reckoned.due === null || haltAt(halts, at) !== undefined);
  return {
    kind: clock.kind,
    state: late ? 'late' : stopped ? 'stopped' : 'running',
    due: reckoned.due,
    provisional: reckoned.provisional,
    left: late ? 0 : Math.max(0, budget - spent(tally, from, halts, at).office) / unit,
    late: late ? spent(tally, Math.max(from, reckoned.due), halts, at).office / unit : 0,
    // A due time of 24:00 belongs to the date that it ends.
    dueToday: reckoned.due !== null && localDay(reckoned.due - 1, calendar.zone) === localDay(at, calendar.zone),
    ...(reckoned.due === null || stopped
      ? { officeMinutes: 0, wholeMonths: 0 }
      : timeBetween(calendar, clock, at, reckoned.due, halts)),
  };
}

/** How far past due a clock is, in its own unit; what is done at due or before is not late. */
export function lateness(
  calendar: Calendar,
  clock: Clock,
  startedAt: Instant,
  stops: readonly Stop[],
  at: Instant,
): { readonly isLate: boolean; readonly amount: number; readonly officeMinutes: number } {
  const { state, late, officeMinutes } = remaining(calendar, clock, startedAt, stops, at);
  return { isLate: state === 'late', amount: late, officeMinutes: state === 'late' ? officeMinutes : 0 };
}
