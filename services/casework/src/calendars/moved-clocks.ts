import { type Calendar, due } from '@loket/working-time';
import { type ClockRow, stopsOf } from '../transitions/clock-row';

/** A running clock, as much as its due time is reckoned from. */
export type OpenClock = Pick<
  ClockRow,
  'id' | 'case_id' | 'key' | 'kind' | 'budget' | 'started_at' | 'stops' | 'due_at'
>;

/** A clock that another calendar gives another due time; null is no due time, as while the applicant has the file. */
export interface MovedClock {
  readonly clock: OpenClock;
  readonly oldDue: number | null;
  readonly newDue: number | null;
}

export type Movement = 'earlier' | 'later' | 'unmoved';

/** The clocks whose due time the calendar moves. */
export const movedClocks = (calendar: Calendar, clocks: readonly OpenClock[]): MovedClock[] =>
  clocks
    .map((clock) => ({
      clock,
      oldDue: clock.due_at?.getTime() ?? null,
      newDue: due(calendar, clock, clock.started_at.getTime(), stopsOf(clock)).due,
    }))
    .filter(({ oldDue, newDue }) => oldDue !== newDue);

/** How a case moves with its clocks: earlier where any of them does, since that is what somebody has to hurry for. */
export function movementOf(moved: readonly MovedClock[]): Movement {
  if (moved.length === 0) return 'unmoved';
  return moved.some(({ oldDue, newDue }) => (newDue ?? Infinity) < (oldDue ?? Infinity)) ? 'earlier' : 'later';
}
