import type { Flow, FlowRow } from '../flow/flow';
import { type Lanes, lanesOf } from '../grid/lanes';
import { type PageOfShapes, legsOn } from '../grid/leg';
import { type Route, routeAll } from '../grid/route-all';
import { type Run, runsOf } from '../grid/runs';
import { type Standing, standShapes } from '../grid/stand-shapes';
import { bandHeights } from './band-heights';
import { type ShapeSize, shapeSize } from './shape-size';
import type { Sheet } from './sheet';
import { type StackedRows, stackRows } from './stack-rows';
import { laneCounts } from './lane-counts';
import { stripHeight } from './strip-height';

/** What every page is planned from. */
export interface Draft {
  readonly flow: Flow;
  readonly sheet: Sheet;
  readonly shapeWidth: number;
  readonly headHeight: number;
  readonly textHeights: readonly number[];
  /** How high each row is at least, for its texts and its shapes. */
  readonly leastHeights: readonly number[];
  /** Height of the total row, 0 without one. */
  readonly totalHeight: number;
}

/** The rows `from` to before `end` on one page, with every arrow's lanes; x is not known yet. */
export interface PagePlan {
  readonly from: number;
  readonly end: number;
  readonly standing: Standing;
  readonly sizes: ReadonlyMap<string, ShapeSize>;
  readonly routes: readonly Route[];
  readonly runs: readonly Run[];
  readonly lanes: Lanes;
  readonly stack: StackedRows;
  /** Room for the pentagons above and below the rows. */
  readonly strips: { readonly above: number; readonly below: number };
  readonly height: number;
}

/** Plans a page of these rows, whatever height it comes to. */
export function planPage(draft: Draft, from: number, end: number): PagePlan {
  const { flow, sheet, shapeWidth, headHeight } = draft;
  const standing = standShapes(flow.rows.slice(from, end), flow.columns);
  const sizes = new Map(standing.shapes.map((shape) => [shape.id, shapeSize(shape, shapeWidth, sheet)]));
  const legs = legsOn(flow.links, pageOf(flow, from, end));
  const routes = routeAll(legs, standing.grid);
  const runs = runsOf(routes);
  const lanes = lanesOf(runs);
  const strips = { above: stripHeight(legs, 'above'), below: stripHeight(legs, 'below') };
  const stack = stackRows(
    {
      rows: standing.rows,
      texts: draft.textHeights.slice(from, end),
      bands: bandHeights(standing, sizes),
      lanes: laneCounts(lanes, false, standing.grid.bands + 1),
    },
    headHeight + strips.above,
  );
  const total = end === flow.rows.length ? draft.totalHeight : 0;
  const height = stack.bottom + strips.below + total;
  return { from, end, standing, sizes, routes, runs, lanes, stack, strips, height };
}

function pageOf({ rows, columns }: Flow, from: number, end: number): PageOfShapes {
  const places = new Map(
    rows.flatMap((row, index) =>
      shapesOf(row).map(({ id, executor }) => [
        id,
        { row: index, column: columns.findIndex(({ key }) => key === executor) },
      ]),
    ),
  );
  const rowOf = (shape: string): number => places.get(shape)?.row ?? -1;
  return {
    has: (shape) => rowOf(shape) >= from && rowOf(shape) < end,
    sideOf: (shape) => (rowOf(shape) < from ? 'above' : 'below'),
    columnOf: (shape) => places.get(shape)?.column ?? 0,
  };
}

const shapesOf = ({ start, line, correction, ends }: FlowRow) =>
  [start, ...line, correction, ...ends].filter((shape) => shape !== undefined);
