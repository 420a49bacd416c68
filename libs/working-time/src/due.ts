import type { Calendar } from './calendar';
import { openStop, requireClock, unitOf, type Clock, type Stop } from './clock';
import { localDay, type Instant } from './instant';
import { walkDays } from './walk-days';
import { walkOfficeTime } from './walk-office-time';

export interface Due {
  /** Null while the file is with the applicant. A budget used up before that stop keeps its due time. */
  readonly due: Instant | null;
  /** A date reckoned with lies in a year whose holidays are not published yet. */
  readonly provisional: boolean;
  /** What is left while stopped, in the clock's own unit. */
  readonly left?: number;
}

/**
 * When a clock is due. Days: at closing of the n-th working day after the office-local date of arrival. Hours and
 * minutes: the earliest instant at which the budget of office time is used up.
 */
export function due(calendar: Calendar, clock: Clock, startedAt: Instant, stops: readonly Stop[] = []): Due {
  requireClock(clock, stops);
  return clock.kind === 'days'
    ? dueInDays(calendar, clock.budget, startedAt, stops)
    : dueInOfficeTime(calendar, { kind: clock.kind, budget: clock.budget }, startedAt, stops);
}

function dueInDays(calendar: Calendar, budget: number, startedAt: Instant, stops: readonly Stop[]): Due {
  const standsFrom = openStop(stops) ?? Infinity;
  let provisional = false;
  for (const { officeDay, ordinal, closing } of walkDays(calendar, startedAt, stops)) {
    provisional ||= officeDay.provisional;
    if (closing === undefined) continue;
    if (ordinal === budget) return { due: closing, provisional };
    if (closing > standsFrom) return { due: null, provisional, left: budget - ordinal };
  }
  throw new Error('Unreachable: the days of a calendar have no end');
}

function dueInOfficeTime(
  calendar: Calendar,
  clock: { kind: 'hours' | 'minutes'; budget: number },
  startedAt: Instant,
  stops: readonly Stop[],
): Due {
  const standsFrom = openStop(stops);
  const lastDay = standsFrom === undefined ? Infinity : localDay(standsFrom, calendar.zone);
  let left = clock.budget * unitOf(clock.kind);
  let provisional = false;
  for (const { officeDay, stretches } of walkOfficeTime(calendar, startedAt, stops)) {
    provisional ||= officeDay.provisional;
    for (const { from, to } of stretches) {
      if (to - from >= left) return { due: from + left, provisional };
      left -= to - from;
    }
    if (officeDay.day >= lastDay) return { due: null, provisional, left: left / unitOf(clock.kind) };
  }
  throw new Error('Unreachable: the days of a calendar have no end');
}
