import type { FlowShape } from '../flow/flow';
import { type Type, widestWord, wrap } from '../text/wrap';
import { LEADING, type Sheet } from './sheet';

export interface ShapeSize {
  readonly height: number;
  readonly lines: readonly string[];
  readonly size: number;
}

const SMALLEST = 1.6;
const SIZES = [2.4, 2.2, 2, 1.8, SMALLEST];
/** Share of the width that words may take: a capsule's ends are round. */
const INNER = { box: 0.96, capsule: 0.92, diamond: 0.5 };
const between = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value));

/** How high a shape of this width is; a shape with many words grows. */
export function shapeSize(shape: FlowShape, width: number, sheet: Sheet): ShapeSize {
  const least = shape.kind === 'diamond' ? between(4.6, width * 0.7, 8.5) : between(3.8, width * 0.48, 6);
  const { words } = shape;
  if (words === undefined) return { height: least, lines: [], size: 0 };
  const inner = width * INNER[shape.kind];
  const type = (size: number): Type => ({ face: sheet.face, size });
  const fitting = SIZES.find((each) => widestWord(words, type(each)) <= inner);
  // The column of a box says what it is for; how a case ends, only the words say.
  if (fitting === undefined && shape.kind === 'box') return { height: least, lines: [], size: 0 };
  const size = fitting ?? SMALLEST;
  const lines = wrap(words, inner, type(size));
  return { height: Math.max(least, lines.length * size * LEADING + 1.4), lines, size };
}
