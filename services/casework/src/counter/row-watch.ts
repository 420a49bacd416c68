import type { RowWatch } from '@loket/contracts';
import { type Calendar, type Clock, elapsed } from '@loket/working-time';

const MINUTE_MS = 60_000;
const minutesIn: Readonly<Partial<Record<Clock['kind'], number>>> = { minutes: 1, hours: 60 };

/**
 * The stopwatch of a row: what of its office time is used, and whether it runs right now – the office may be closed or
 * at its break. Undefined for a row that is not reckoned in minutes or hours.
 */
export function rowWatch(calendar: Calendar, clock: Clock, startedAt: number, now: number): RowWatch | undefined {
  const unit = minutesIn[clock.kind];
  if (unit === undefined) return undefined;
  const usedBy = (at: number): number =>
    Math.round(elapsed(calendar, clock, startedAt, [], Math.max(at, startedAt)) * unit * MINUTE_MS);
  const usedMs = usedBy(now);
  return { minutes: clock.budget * unit, usedMs, running: usedBy(now + MINUTE_MS) > usedMs };
}
