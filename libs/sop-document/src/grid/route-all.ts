import { type Crossing, type Grid, centreOf } from './grid';
import type { Leg } from './leg';
import { Router } from './route';
import { Traffic } from './traffic';

export interface Route {
  readonly leg: Leg;
  readonly path: readonly Crossing[];
}

/** Finds every arrow's way; the short ones first, since they lie on the straight line of the chart. */
export function routeAll(legs: readonly Leg[], grid: Grid): readonly Route[] {
  const traffic = new Traffic();
  const router = new Router(grid, traffic);
  const inOrder = legs.toSorted((one, other) => spanOf(one, grid) - spanOf(other, grid));
  return inOrder.map((leg) => {
    const path = router.route(leg);
    const shape = (end: Leg['from']) => (typeof end === 'string' ? end : undefined);
    traffic.add(path, shape(leg.from), shape(leg.to));
    return { leg, path };
  });
}

function spanOf({ from, to }: Leg, grid: Grid): number {
  if (typeof from !== 'string' || typeof to !== 'string') return Number.MAX_SAFE_INTEGER;
  const [one, other] = [grid.squares.get(from), grid.squares.get(to)];
  if (one === undefined || other === undefined) return Number.MAX_SAFE_INTEGER;
  const [start, end] = [centreOf(one), centreOf(other)];
  // Back to an earlier row is never the straight line.
  const back = end.j < start.j ? 1000 : 0;
  return Math.abs(end.i - start.i) + Math.abs(end.j - start.j) + back;
}
