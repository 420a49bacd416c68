import type { Calendar } from './calendar';
import { isStoppedAt, type Clock, type Stop } from './clock';
import { due } from './due';
import { elapsed } from './elapsed';
import { localDay, MINUTE, type Instant } from './instant';
import { lengthUntil, walkOfficeTime } from './walk-office-time';

/** Where a clock stands at an instant. */
export interface Remaining {
  readonly kind: Clock['kind'];
  readonly state: 'running' | 'stopped' | 'late';
  readonly due: Instant | null;
  readonly provisional: boolean;
  /** Budget not used yet, in the clock's own unit; zero when late. */
  readonly left: number;
  /** What counted after due, in the clock's own unit; below one working day it is zero though late. */
  readonly late: number;
  /** Due on the office-local date of the instant. */
  readonly dueToday: boolean;
  /** Office time in minutes to due, or since due when late; zero while stopped. For chips, never for reckoning. */
  readonly officeMinutes: number;
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
  const used = elapsed(calendar, clock, startedAt, stops, at);
  const late = reckoned.due !== null && at > reckoned.due;
  const stopped = !late && (reckoned.due === null || isStoppedAt(stops, at));
  return {
    kind: clock.kind,
    state: late ? 'late' : stopped ? 'stopped' : 'running',
    due: reckoned.due,
    provisional: reckoned.provisional,
    left: Math.max(0, clock.budget - used),
    late: Math.max(0, used - clock.budget),
    dueToday: reckoned.due !== null && localDay(reckoned.due, calendar.zone) === localDay(at, calendar.zone),
    officeMinutes: reckoned.due === null || stopped ? 0 : officeMinutesBetween(calendar, at, reckoned.due, stops),
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
  return state === 'late'
    ? { isLate: true, amount: late, officeMinutes }
    : { isLate: false, amount: 0, officeMinutes: 0 };
}

function officeMinutesBetween(calendar: Calendar, one: Instant, other: Instant, stops: readonly Stop[]): number {
  const from = Math.min(one, other);
  const to = Math.max(one, other);
  let length = 0;
  for (const { officeDay, stretches } of walkOfficeTime(calendar, from, stops)) {
    if (officeDay.day > localDay(to, calendar.zone)) break;
    length += lengthUntil(stretches, to);
  }
  return Math.floor(length / MINUTE);
}
