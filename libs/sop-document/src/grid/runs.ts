import type { Crossing } from './grid';
import type { Route } from './route-all';

/** A straight stretch of an arrow on one line of the grid, from crossing `low` to crossing `high` along it. */
export interface Run {
  /** Place of the arrow among the routes, and of the stretch in the arrow. */
  readonly route: number;
  readonly index: number;
  readonly vertical: boolean;
  /** The line it runs on: `i` of a vertical run, `j` of a horizontal one. */
  readonly line: number;
  readonly low: number;
  readonly high: number;
  /** Ends at which it meets a shape. */
  readonly ports: readonly number[];
  /** Whether the arrow begins with it, at a shape. */
  readonly leaves: boolean;
  /** To which side the arrow goes on at its ends: the sum of −1 (left or up) and 1 (right or down). */
  readonly lean: number;
}

/** Cuts every arrow's way into its straight stretches. */
export const runsOf = (routes: readonly Route[]): readonly Run[] =>
  routes.flatMap(({ leg, path }, route) => {
    const corners = cornersOf(path);
    return corners.slice(1).flatMap((end, index): Run[] => {
      const start = corners[index];
      if (start === undefined) return [];
      const vertical = start.i === end.i;
      const along = ({ i, j }: Crossing) => (vertical ? j : i);
      const across = ({ i, j }: Crossing) => (vertical ? i : j);
      const isLast = index === corners.length - 2;
      const before = corners[index - 1];
      const after = corners[index + 2];
      return [
        {
          ...{ route, index, vertical, line: across(start) },
          low: Math.min(along(start), along(end)),
          high: Math.max(along(start), along(end)),
          ports: [
            ...(index === 0 && typeof leg.from === 'string' ? [along(start)] : []),
            ...(isLast && typeof leg.to === 'string' ? [along(end)] : []),
          ],
          leaves: index === 0 && typeof leg.from === 'string',
          lean: [before, after].reduce(
            (sum, corner) => sum + (corner ? Math.sign(across(corner) - across(start)) : 0),
            0,
          ),
        },
      ];
    });
  });

function cornersOf(path: readonly Crossing[]): readonly Crossing[] {
  return path.filter((at, index) => {
    const [before, after] = [path[index - 1], path[index + 1]];
    if (!before || !after) return true;
    const straight = (before.i === at.i && at.i === after.i) || (before.j === at.j && at.j === after.j);
    return !straight;
  });
}

/** Whether two runs on one line would lie on each other; a shape between them keeps them apart. */
export function meet(one: Run, other: Run): boolean {
  const low = Math.max(one.low, other.low);
  const high = Math.min(one.high, other.high);
  if (low > high) return false;
  const touchAtShape = low === high && one.ports.includes(low) && other.ports.includes(low);
  return !(touchAtShape && (one.high === low) !== (other.high === low));
}
