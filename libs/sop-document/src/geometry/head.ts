import type { Executor } from '@loket/sop';
import type { Locale } from '@loket/working-time';
import type { ColumnPlace, HeadPlace } from '../layout';
import { type Type, widestWord, wrap } from '../text/wrap';
import { wordsIn } from '../words/words';
import { LEADING, PADDING, type Sheet } from './sheet';

/** How the executors' names stand in their columns: across, or turned where the columns are narrow. */
export interface Names {
  readonly turned: boolean;
  readonly size: number;
  readonly height: number;
  readonly lines: readonly (readonly string[])[];
}

const LEAST = 9;
/** Shares of the heading's size in which names are tried before they are turned. */
const SHRUNK = [1, 0.92, 0.85];
const TURNED_HEIGHTS = [26, 32, 38, 44, 52];
const TALLEST = 60;

/** Sets the names so that they fit the narrowest width a column can come to. */
export function namesOf(columns: readonly Executor[], width: number, sheet: Sheet, locale: Locale): Names {
  const names = columns.map(({ name }) => name[locale]);
  const inner = width - PADDING;
  const typeOf = (size: number): Type => ({ face: sheet.face, size });
  const sizes = SHRUNK.map((share) => sheet.headSize * share);
  const size = sizes.find((each) => names.every((name) => widestWord(name, typeOf(each)) <= inner));
  if (size !== undefined) {
    const lines = names.map((name) => wrap(name, inner, typeOf(size)));
    const most = Math.max(...lines.map(({ length }) => length));
    return { turned: false, size, height: Math.max(LEAST, most * size * LEADING + 2 * PADDING), lines };
  }
  const type = typeOf(sheet.headSize);
  const linesIn = (height: number) => names.map((name) => wrap(name, height - 2 * PADDING, type));
  const fits = (height: number) => linesIn(height).every(({ length }) => length * type.size * LEADING <= inner);
  const height = TURNED_HEIGHTS.find(fits) ?? TALLEST;
  return { turned: true, size: type.size, height, lines: linesIn(height) };
}

export const UPPER = 6.5;

/** The two lines of headings above the table. */
export function headCells(
  columns: readonly ColumnPlace[],
  names: Names,
  sheet: Sheet,
  locale: Locale,
): readonly HeadPlace[] {
  const words = wordsIn(locale);
  const cell = (
    [first, ...others]: readonly ColumnPlace[],
    lines: readonly string[],
    row: 'upper' | 'lower' | 'both',
    style: Pick<HeadPlace, 'size' | 'weight' | 'turned'> = { size: sheet.headSize, weight: 'bold' },
  ): HeadPlace => ({
    x: first?.x ?? 0,
    y: row === 'lower' ? UPPER : 0,
    width: (first?.width ?? 0) + others.reduce((sum, { width }) => sum + width, 0),
    height: { upper: UPPER, lower: names.height, both: UPPER + names.height }[row],
    columns: 1 + others.length,
    rows: row === 'both' ? 2 : 1,
    ...{ lines, align: 'centre', ...style },
  });
  const nameStyle = { size: names.size, ...(names.turned && { turned: true as const }) };
  const text = (kind: ColumnPlace['kind'], word: string, row: 'lower' | 'both'): HeadPlace => {
    const [column] = columns.filter((each) => each.kind === kind);
    const type: Type = { face: sheet.face, size: sheet.headSize, weight: 'bold' };
    return cell(column ? [column] : [], wrap(word, (column?.width ?? 0) - PADDING, type), row);
  };
  const executors = columns.filter(({ kind }) => kind === 'executor');
  const quality = columns.filter(({ kind }) => kind === 'completeness' || kind === 'time' || kind === 'output');
  return [
    text('no', words.number, 'both'),
    text('activity', words.activity, 'both'),
    cell(executors, [words.executors], 'upper'),
    cell(quality, [words.quality], 'upper'),
    text('remark', words.remark, 'both'),
    ...executors.map((column, index) => cell([column], names.lines[index] ?? [], 'lower', nameStyle)),
    text('completeness', words.completeness, 'lower'),
    text('time', words.time, 'lower'),
    text('output', words.output, 'lower'),
  ];
}
