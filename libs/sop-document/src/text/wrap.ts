import { type Face, widthOf } from './face';

export interface Type {
  readonly face: Face;
  /** In millimetres. */
  readonly size: number;
  readonly weight?: 'normal' | 'bold';
}

const runs = (text: string, { face, size, weight }: Type): number => widthOf(text, size, face, weight);

/** Breaks a text into lines no wider than `width` millimetres; a word that is wider by itself is parted. */
export function wrap(text: string, width: number, type: Type): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (runs(longer, type) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = parted(word, width, type);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

/** The widest word of a text: a column narrower than this parts words. */
export const widestWord = (text: string, type: Type): number =>
  Math.max(0, ...text.split(/\s+/).map((word) => runs(word, type)));

function parted(word: string, width: number, type: Type): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && runs(part + letter, type) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}
