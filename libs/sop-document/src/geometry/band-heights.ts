import type { Standing } from '../grid/stand-shapes';
import type { ShapeSize } from './shape-size';

/** The height of the tallest shape of each band. */
export function bandHeights({ grid, shapes }: Standing, sizes: ReadonlyMap<string, ShapeSize>): readonly number[] {
  const heights = Array.from({ length: grid.bands }, () => 0);
  for (const { id } of shapes) {
    const band = grid.squares.get(id)?.band ?? 0;
    heights[band] = Math.max(heights[band] ?? 0, sizes.get(id)?.height ?? 0);
  }
  return heights;
}
