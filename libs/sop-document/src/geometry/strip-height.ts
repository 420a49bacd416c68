import type { Edge } from '../grid/grid';
import type { Leg } from '../grid/leg';

export const PENTAGON = 3.8;
/** Between the lines that lead to the pentagons. */
export const STRIP_PITCH = 1.3;
export const STRIP_EDGE = 1.2;

export const leavesBy = ({ from, to }: Leg, edge: Edge): boolean =>
  [from, to].some((end) => typeof end !== 'string' && end.edge === edge);

/** Room for the pentagons of the arrows that go on above or below: they stand side by side. */
export function stripHeight(legs: readonly Leg[], edge: Edge): number {
  const count = legs.filter((leg) => leavesBy(leg, edge)).length;
  return count === 0 ? 0 : PENTAGON + 2 * STRIP_EDGE + count * STRIP_PITCH;
}
