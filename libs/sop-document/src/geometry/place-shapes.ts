import type { FlowRow, FlowShape } from '../flow/flow';
import type { ShapePlace } from '../layout';
import type { ExecutorColumns } from './executor-columns';
import type { PagePlan } from './page-plan';

/** Every shape of a page in the middle of its square. */
export function placeShapes(
  { standing, sizes, stack }: Pick<PagePlan, 'standing' | 'sizes' | 'stack'>,
  rows: readonly FlowRow[],
  columns: ExecutorColumns,
  width: number,
): readonly ShapePlace[] {
  const rowOf = (band: number) => rows[standing.rows.findIndex(({ end }) => band < end)]?.step.key;
  return standing.shapes.map((shape: FlowShape): ShapePlace => {
    const { column, band } = standing.grid.squares.get(shape.id) ?? { column: 0, band: 0 };
    const { height, lines, size } = sizes.get(shape.id) ?? { height: 0, lines: [], size: 0 };
    const centre = { x: columns.cells[column]?.centre ?? 0, y: stack.bandCentres[band] ?? 0 };
    const area = { x: centre.x - width / 2, y: centre.y - height / 2, width, height };
    const row = rowOf(band);
    return {
      ...{ id: shape.id, kind: shape.kind, executor: shape.executor, ...(row !== undefined && { row }), ...area },
      ...(lines.length > 0 && { text: { ...area, lines, size, align: 'centre' } }),
    };
  });
}
