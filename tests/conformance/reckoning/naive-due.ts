import type { Clock, Stop } from '@loket/working-time';
import { DAY, HOUR, type Instant, isOpen, midnightOf, MINUTE, openOn, SECOND } from './office-hours';

/**
 * When a time is due, counted second by second and date by date: slow, and plain enough to be believed. Null while the
 * file is with the applicant. Instants are whole seconds. A second way to the same answer, so it shares no code with
 * the library's.
 */
export function naiveDue({ kind, budget }: Clock, startedAt: Instant, stops: readonly Stop[]): Instant | null {
  if (kind === 'minutes') return countSeconds(budget * MINUTE, startedAt, stops, isOpen);
  if (kind === 'hours') return countSeconds(budget * HOUR, startedAt, stops, isOpen);
  if (kind === 'clock-hours') return countSeconds(budget * HOUR, startedAt, stops, () => true);
  if (kind === 'days') return countDates(budget, startedAt, stops, (midnight) => openOn(midnight).at(-1)?.[1]);
  if (kind === 'calendar-days') return countDates(budget, startedAt, stops, (midnight) => midnight + DAY);
  throw new Error(`No SOP has been transcribed with ${kind}`);
}

function countSeconds(
  budget: number,
  startedAt: Instant,
  stops: readonly Stop[],
  counts: (at: Instant) => boolean,
): Instant | null {
  let left = budget;
  for (let at = startedAt; ; at += SECOND) {
    const stop = stops.find(({ from, to }) => from <= at && (to === null || at < to));
    if (stop !== undefined) {
      if (stop.to === null) return null;
      at = stop.to - SECOND;
    } else if (counts(at)) {
      left -= SECOND;
      if (left <= 0) return at + SECOND;
    } else {
      // Offices open and close at whole minutes.
      at += MINUTE - SECOND - (at % MINUTE);
    }
  }
}

/** The date of arrival never counts; a date counts at an instant, against whoever holds the file then. */
function countDates(
  budget: number,
  startedAt: Instant,
  stops: readonly Stop[],
  instantOn: (midnight: Instant) => Instant | undefined,
): Instant | null {
  let left = budget;
  for (let midnight = midnightOf(startedAt) + DAY; ; midnight += DAY) {
    const at = instantOn(midnight);
    if (at === undefined) continue;
    const stop = stops.find(({ from, to }) => from < at && (to === null || at <= to));
    if (stop?.to === null) return null;
    if (stop === undefined) left -= 1;
    if (left === 0) return at;
  }
}
