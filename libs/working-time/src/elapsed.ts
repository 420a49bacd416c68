import type { Calendar } from './calendar';
import { requireClock, unitOf, type Clock, type Stop } from './clock';
import { localDay, type Instant } from './instant';
import { walkDays } from './walk-days';
import { lengthUntil, walkOfficeTime } from './walk-office-time';

/** How much has counted by that instant, in the clock's own unit; a working day counts at its closing. */
export function elapsed(
  calendar: Calendar,
  clock: Clock,
  startedAt: Instant,
  stops: readonly Stop[],
  at: Instant,
): number {
  requireClock(clock, stops);
  const lastDay = localDay(at, calendar.zone);
  let counted = 0;
  if (clock.kind === 'days') {
    for (const { officeDay, ordinal, closing } of walkDays(calendar, startedAt, stops)) {
      if (officeDay.day > lastDay || (closing !== undefined && closing > at)) return counted;
      counted = ordinal;
    }
    return counted;
  }
  for (const { officeDay, stretches } of walkOfficeTime(calendar, startedAt, stops)) {
    if (officeDay.day > lastDay) break;
    counted += lengthUntil(stretches, at);
  }
  return counted / unitOf(clock.kind);
}
