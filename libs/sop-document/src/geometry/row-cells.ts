import type { CellPlace, ColumnPlace } from '../layout';
import type { RowTexts } from '../text/row-texts';
import { wrap } from '../text/wrap';
import { LEADING, PADDING, type Sheet } from './sheet';

/** The lines of every text column of a row, broken to the column's width. */
export type RowLines = Readonly<Record<keyof RowTexts, readonly string[]>>;

export function rowLines(texts: RowTexts, widths: Readonly<Record<keyof RowTexts, number>>, sheet: Sheet): RowLines {
  const lines = (column: keyof RowTexts): readonly string[] =>
    texts[column].flatMap((paragraph) =>
      wrap(paragraph, widths[column] - 2 * PADDING, { face: sheet.face, size: sheet.size }),
    );
  return {
    no: lines('no'),
    activity: lines('activity'),
    completeness: lines('completeness'),
    time: lines('time'),
    output: lines('output'),
    remark: lines('remark'),
  };
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
