import type { LinkLabel } from '../flow/flow';
import type { ArrowPlace, ShapePlace } from '../layout';
import type { ExecutorColumns } from './executor-columns';
import { stretch } from './overlap';
import type { Draft, PagePlan } from './page-plan';
import { placeLabels } from './place-labels';
import type { TableColumns } from './table-columns';

/** Only where an arrow leaves its decision is its outcome written. */
export function labelArrows(
  arrows: readonly ArrowPlace[],
  shapes: readonly ShapePlace[],
  { stack }: PagePlan,
  { flow, sheet }: Draft,
  table: TableColumns,
  { cells }: ExecutorColumns,
): readonly ArrowPlace[] {
  const labels = new Map<string, LinkLabel>(flow.links.flatMap(({ id, label }) => (label ? [[id, label]] : [])));
  const top = stack.rows[0]?.top ?? 0;
  const across = (y: number) => stretch({ x: table.executorsFrom, y }, { x: table.executorsFrom + table.executors, y });
  const rules = [
    ...stack.rows.map((row) => across(row.top)),
    ...cells.map(({ x }) => stretch({ x, y: top }, { x, y: stack.bottom })),
  ];
  return placeLabels(
    arrows,
    shapes,
    ({ link, from }) => (shapes.find(({ id }) => id === from)?.kind === 'diamond' ? labels.get(link) : undefined),
    {
      area: { x: table.executorsFrom, y: top, width: table.executors, height: stack.bottom - top },
      column: table.executors / cells.length,
      sheet,
      rules,
    },
  );
}
