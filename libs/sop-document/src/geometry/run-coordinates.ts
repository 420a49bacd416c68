import type { Lanes } from '../grid/lanes';
import type { Run } from '../grid/runs';
import type { ExecutorColumns } from './executor-columns';
import { outermostLanes } from './lane-counts';
import type { PagePlan } from './page-plan';

/** Distance of two arrows at one side of a shape. */
const WIDEST_SPACING = 2;

/** The x of a vertical run, the y of a horizontal one. */
export function runCoordinates(
  plan: Pick<PagePlan, 'standing' | 'sizes' | 'stack' | 'lanes'>,
  columns: ExecutorColumns,
  shapeWidth: number,
): (run: Run) => number {
  const { lanes, standing, stack } = plan;
  const { grid } = standing;
  const across = spacings(
    lanes,
    true,
    Array.from({ length: grid.columns }, () => shapeWidth / 2),
  );
  const down = spacings(lanes, false, leastHalfHeights(plan));
  return (run) => {
    const lane = lanes.get(run) ?? 0;
    const place = Math.floor(run.line / 2);
    if (run.line % 2 === 0) return run.vertical ? columns.laneX(place, lane) : stack.laneY(place, lane);
    return run.vertical
      ? (columns.cells[place]?.centre ?? 0) + lane * (across[place] ?? 0)
      : (stack.bandCentres[place] ?? 0) + lane * (down[place] ?? 0);
  };
}

/** So close that the outermost arrow still meets the shape whose half extent this is. */
const spacings = (lanes: Lanes, vertical: boolean, halves: readonly number[]): readonly number[] => {
  const outermost = outermostLanes(lanes, vertical, halves.length);
  return halves.map((half, place) => Math.min(WIDEST_SPACING, half / ((outermost[place] ?? 0) + 1)));
};

function leastHalfHeights({ standing, sizes }: Pick<PagePlan, 'standing' | 'sizes'>): readonly number[] {
  const halves = Array.from({ length: standing.grid.bands }, () => Number.POSITIVE_INFINITY);
  for (const [shape, { band }] of standing.grid.squares)
    halves[band] = Math.min(halves[band] ?? 0, (sizes.get(shape)?.height ?? 0) / 2);
  return halves;
}
