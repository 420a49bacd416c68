import type { Expectation } from '../expectation/expectation';
import { DAY, HOUR, type Instant, isOpen, midnightOf, MINUTE, openOn, SECOND } from '../reckoning/office-hours';

// Moves inside and outside of the limits: some rows are done in time, some fall due, some wait for days.
const betweenMinutes = [20 * SECOND, 50 * SECOND, 4 * MINUTE, 30 * SECOND, 40 * MINUTE, 10 * SECOND, DAY, 90 * SECOND];
const betweenDays = [2 * HOUR, 9 * DAY, DAY, 20 * MINUTE, 3 * DAY, 30 * DAY, HOUR, 6 * DAY];

/** How long after one move of a path the next is made; differs from move to move, and the same in every run. */
export function pauseBefore({ rows }: Expectation, move: number): number {
  const isQuick = rows.some(({ time }) => time?.kind === 'minutes');
  const pauses = isQuick ? betweenMinutes : betweenDays;
  return pauses[move % pauses.length] ?? 0;
}

/** The instant itself where the office is open, else five minutes after it opens next. */
export function inOfficeTime(at: Instant): Instant {
  if (isOpen(at)) return at;
  for (let midnight = midnightOf(at); ; midnight += DAY) {
    const opening = openOn(midnight).find(([from]) => from >= at);
    if (opening !== undefined) return opening[0] + 5 * MINUTE;
  }
}
