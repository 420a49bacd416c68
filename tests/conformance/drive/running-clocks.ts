import type { Departure, Position } from '@loket/case-flow';
import type { SopClock } from '@loket/sop';
import { type Calendar, type Instant, type Stop, due } from '@loket/working-time';

/** A clock of a case that runs or stands. */
export interface RunningClock {
  readonly clock: SopClock;
  readonly startedAt: Instant;
  readonly stops: readonly Stop[];
  readonly overdueAt: Instant | null;
}

/** What a transition did to a case. */
export interface Moved {
  readonly from: Position;
  readonly to: Position;
  readonly left?: Departure | undefined;
  readonly at: Instant;
}

export const dueOfClock = ({ clock, startedAt, stops }: RunningClock, calendar: Calendar): Instant | null =>
  due(calendar, clock.time, startedAt, stops).due;

/** The clocks after a transition: ended, stopped, resumed and started as the table says. */
export function clocksAfter(
  clocks: readonly SopClock[],
  running: readonly RunningClock[],
  moved: Moved,
): readonly RunningClock[] {
  if (moved.to.holder === 'closed') return [];
  const events = eventsOf(moved);
  const happens = (edge: SopClock['starts'] | SopClock['ends']): boolean => events.includes(nameOf(edge));
  const isOver = ({ ends }: SopClock): boolean =>
    happens(ends) || (typeof ends !== 'string' && ends.when === 'resubmitted' && events.includes(`left ${ends.row}`));
  const kept = running.filter(({ clock }) => !isOver(clock)).map((each) => heldOrReleased(each, moved));
  const begun = clocks
    .filter(({ key, starts }) => happens(starts) && !kept.some(({ clock }) => clock.key === key))
    .map((clock) => ({ clock, startedAt: moved.at, stops: [], overdueAt: null }));
  return [...kept, ...begun];
}

const nameOf = (edge: SopClock['starts'] | SopClock['ends']): string =>
  typeof edge === 'string' ? edge : `${edge.when} ${edge.row}`;

function eventsOf({ from, to, left }: Moved): readonly string[] {
  const isElsewhere = left !== undefined || from.step === null;
  const isSentBack = !isElsewhere && to.holder === 'applicant' && from.holder !== 'applicant';
  const isBack = !isElsewhere && from.holder === 'applicant' && to.holder !== 'applicant';
  const isNewVisit = to.step !== null && (from.step !== to.step || from.visit !== to.visit);
  return [
    ...(from.step === null && from.ending === null ? ['opening'] : []),
    ...(left === undefined ? [] : [`left ${left.step}`]),
    ...(isSentBack ? [`returned ${to.step}`] : []),
    ...(isBack ? [`resubmitted ${to.step}`] : []),
    ...(isNewVisit && !isBack ? [`entered ${to.step}`] : []),
  ];
}

/** An office's clock stands while the applicant has the file. */
function heldOrReleased(running: RunningClock, { from, to, at }: Moved): RunningClock {
  if (running.clock.party !== 'office' || from.holder === to.holder) return running;
  if (to.holder === 'applicant') return { ...running, stops: [...running.stops, { from: at, to: null }] };
  return { ...running, stops: running.stops.map((stop) => (stop.to === null ? { ...stop, to: at } : stop)) };
}
