import type { LinkLabel } from '../flow/flow';
import { widthOf } from '../text/face';
import { type Type, widestWord, wrap } from '../text/wrap';
import { LEADING, type Sheet } from './sheet';

export interface LabelText {
  readonly lines: readonly string[];
  readonly size: number;
  readonly width: number;
  readonly height: number;
}

const SIZE = 2.2;
const NARROW = 12;
const SIZE_IN_NARROW = 1.9;

/** A decision's outcome in lines hardly wider than its longest word; said with Ya or Tidak where that is too wide. */
export function labelText({ full, brief }: LinkLabel, column: number, { face }: Sheet): LabelText {
  const size = column < NARROW ? SIZE_IN_NARROW : SIZE;
  const type: Type = { face, size };
  const words = widestWord(full, type) <= column * 0.8 ? full : brief;
  const lines = evenly(words, widestWord(words, type), type);
  const width = Math.max(...lines.map((line) => widthOf(line, size, face)));
  return { lines, size, width, height: lines.length * size * LEADING };
}

/** The narrowest lines of which there are no more than of lines a third wider than the longest word. */
function evenly(words: string, widest: number, type: Type): readonly string[] {
  const most = wrap(words, widest * 1.35, type).length;
  const shares = [1, 1.07, 1.14, 1.21, 1.28];
  const enough = shares.find((share) => wrap(words, widest * share, type).length === most) ?? 1.35;
  return wrap(words, widest * enough, type);
}
