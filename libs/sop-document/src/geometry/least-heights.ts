import type { FlowRow } from '../flow/flow';
import { standShapes } from '../grid/stand-shapes';
import { bandHeights } from './band-heights';
import { shapeSize } from './shape-size';
import type { Sheet } from './sheet';
import { stackRows } from './stack-rows';

/** The heights of these rows if no arrow ran between their shapes. */
export function leastHeights(
  rows: readonly FlowRow[],
  columns: readonly { readonly key: string }[],
  texts: readonly number[],
  shapeWidth: number,
  sheet: Sheet,
): readonly number[] {
  const standing = standShapes(rows, columns);
  const sizes = new Map(standing.shapes.map((shape) => [shape.id, shapeSize(shape, shapeWidth, sheet)]));
  const measures = { rows: standing.rows, texts, bands: bandHeights(standing, sizes), lanes: [] };
  return stackRows(measures, 0).rows.map(({ height }) => height);
}
