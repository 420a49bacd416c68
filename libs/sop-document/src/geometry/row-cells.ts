import type { CellPlace, ColumnPlace } from '../layout';
import type { RowTexts } from '../text/row-texts';
import { widthOf } from '../text/face';
import { wrap } from '../text/wrap';
import { LEADING, PADDING, type Sheet } from './sheet';

/** The lines of every text column of a row, broken to the column's width. */
export type RowLines = Readonly<Record<keyof RowTexts, readonly string[]>>;

export function rowLines(texts: RowTexts, widths: Readonly<Record<keyof RowTexts, number>>, sheet: Sheet): RowLines {
  const lines = (column: keyof RowTexts): readonly string[] =>
    texts[column].flatMap((paragraph) => paragraphLines(paragraph, widths[column] - 2 * PADDING, sheet));
  return {
    no: lines('no'),
    activity: lines('activity'),
    completeness: lines('completeness'),
    time: lines('time'),
    output: lines('output'),
    remark: lines('remark'),
  };
}

const ITEM = '- ';
const HANGING = '\u00a0\u00a0';

/** An item of a list hangs from its dash. */
function paragraphLines(paragraph: string, width: number, { face, size }: Sheet): readonly string[] {
  const type = { face, size };
  if (!paragraph.startsWith(ITEM)) return wrap(paragraph, width, type);
  const lines = wrap(paragraph.slice(ITEM.length), width - widthOf(ITEM, size, face), type);
  return lines.map((line, index) => (index === 0 ? ITEM : HANGING) + line);
}

/** How high a row must be for its texts. */
export const textHeight = (lines: RowLines, sheet: Sheet): number =>
  Math.max(...Object.values(lines).map(({ length }) => length)) * sheet.size * LEADING + 2 * PADDING;

/** The cells of a row with their places. */
export const rowCells = (
  lines: RowLines,
  columns: readonly ColumnPlace[],
  { top, height }: { readonly top: number; readonly height: number },
  sheet: Sheet,
): readonly CellPlace[] =>
  columns.flatMap(({ kind, x, width }): CellPlace[] =>
    kind === 'executor'
      ? []
      : [
          {
            ...{ column: kind, lines: lines[kind], size: sheet.size, x, y: top, width, height },
            align: kind === 'no' || kind === 'time' ? 'centre' : 'left',
          },
        ],
  );
