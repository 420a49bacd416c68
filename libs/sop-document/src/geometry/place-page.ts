import type { Run } from '../grid/runs';
import type { PagePlace, ShapePlace } from '../layout';
import type { Edge } from '../grid/grid';
import type { ExecutorColumns } from './executor-columns';
import { labelArrows } from './label-arrows';
import type { Draft, PagePlan } from './page-plan';
import { type Ends, pentagonId, placeArrows } from './place-arrows';
import { type PlacedPentagon, placePentagons } from './place-pentagons';
import { placeShapes } from './place-shapes';
import { runCoordinates } from './run-coordinates';
import type { TableColumns } from './table-columns';

/** The letter of each arrow that goes from page to page. */
export type Letters = ReadonlyMap<string, string>;

/** Gives the chart of one page its coordinates. */
export function placePage(
  plan: PagePlan,
  draft: Draft,
  table: TableColumns,
  columns: ExecutorColumns,
  letters: Letters,
): Pick<PagePlace, 'shapes' | 'arrows'> {
  const rows = draft.flow.rows.slice(plan.from, plan.end);
  const shapes = placeShapes(plan, rows, columns, table.shape);
  const coordinate = runCoordinates(plan, columns, table.shape);
  const pentagons = pentagonsOf(plan, coordinate, draft, table);
  const arrows = placeArrows(plan, coordinate, endsOf(shapes, pentagons));
  const all = [...shapes, ...pentagonShapes(pentagons, letters)];
  return { shapes: all, arrows: labelArrows(arrows, all, plan, draft, table, columns) };
}

type Pentagons = readonly { readonly edge: Edge; readonly placed: readonly PlacedPentagon[] }[];

function pentagonsOf(
  { routes, runs, strips, stack }: PagePlan,
  coordinate: (run: Run) => number,
  { headHeight }: Draft,
  table: TableColumns,
): Pentagons {
  return (['above', 'below'] as const).map((edge) => {
    const passages = routes.flatMap(({ leg }, route) => {
      const own = runs.filter((run) => run.route === route);
      return [
        { end: leg.from, run: own[0] },
        { end: leg.to, run: own.at(-1) },
      ].flatMap(({ end, run }) =>
        typeof end !== 'string' && end.edge === edge && run ? [{ link: leg.link.id, x: coordinate(run) }] : [],
      );
    });
    const top = edge === 'above' ? headHeight : stack.bottom;
    const strip = { top, height: strips[edge], left: table.executorsFrom, width: table.executors, edge };
    return { edge, placed: placePentagons(passages, strip) };
  });
}

const endsOf = (shapes: readonly ShapePlace[], pentagons: Pentagons): Ends => ({
  shape: (id) =>
    found(
      shapes.find((shape) => shape.id === id),
      id,
    ),
  pentagon: (link) => {
    const placed = pentagons.flatMap((strip) => strip.placed);
    return found(
      placed.find((each) => each.link === link),
      link,
    );
  },
});

function found<T>(thing: T | undefined, name: string): T {
  if (thing === undefined) throw new Error(`"${name}" has no place on its page`);
  return thing;
}

const pentagonShapes = (pentagons: Pentagons, letters: Letters): readonly ShapePlace[] =>
  pentagons.flatMap(({ edge, placed }) =>
    placed.map(({ link, x, y, width, height }) => ({
      ...{ id: pentagonId(link, edge), kind: 'pentagon', x, y, width, height },
      text: {
        ...{ x, y, width, height: height * 0.7, lines: [letters.get(link) ?? ''], size: Math.min(2.2, width * 0.65) },
        align: 'centre',
      },
    })),
  );
