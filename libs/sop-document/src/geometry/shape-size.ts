import type { FlowShape } from '../flow/flow';
import { type Type, widestWord, wrap } from '../text/wrap';
import { LEADING, type Sheet } from './sheet';

export interface ShapeSize {
  readonly height: number;
  readonly lines: readonly string[];
  readonly size: number;
}

const SIZES = [2.4, 2.2, 2, 1.8, 1.6];
/** Share of the width that words may take: a capsule's ends are round. */
const INNER = { box: 0.94, capsule: 0.86, diamond: 0.5 };
const between = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value));

/** How high a shape of this width is; a shape with many words grows. */
export function shapeSize(shape: FlowShape, width: number, sheet: Sheet): ShapeSize {
  const least = shape.kind === 'diamond' ? between(4.6, width * 0.7, 8.5) : between(3.8, width * 0.48, 6);
  const { words } = shape;
  if (words === undefined) return { height: least, lines: [], size: 0 };
  const inner = width * INNER[shape.kind];
  const type = (size: number): Type => ({ face: sheet.face, size });
  const size = SIZES.find((each) => widestWord(words, type(each)) <= inner) ?? 1.6;
  const lines = wrap(words, inner, type(size));
  return { height: Math.max(least, lines.length * size * LEADING + 1.4), lines, size };
}
