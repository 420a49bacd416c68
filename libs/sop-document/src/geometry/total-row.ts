import type { StandardTime } from '@loket/sop';
import type { Locale } from '@loket/working-time';
import type { ColumnPlace, PagePlace, TextPlace } from '../layout';
import { wrap } from '../text/wrap';
import { timeInWords } from '../words/time-words';
import { wordsIn } from '../words/words';
import { PADDING, type Sheet } from './sheet';

export const TOTAL_HEIGHT = 8.8;

/** The row Jumlah waktu, at the end of a table of this height. */
export function totalRow(
  total: StandardTime,
  columns: readonly ColumnPlace[],
  tableHeight: number,
  sheet: Sheet,
  locale: Locale,
): NonNullable<PagePlace['total']> {
  const time = columns.find(({ kind }) => kind === 'time') ?? { x: 0, width: 0 };
  const area = { y: tableHeight - TOTAL_HEIGHT, height: TOTAL_HEIGHT };
  const cell = (text: string, x: number, width: number, align: TextPlace['align']): TextPlace => ({
    ...{ ...area, x, width, align, size: sheet.size, weight: 'bold' },
    lines: wrap(text, width - 2 * PADDING, { face: sheet.face, size: sheet.size, weight: 'bold' }),
  });
  return {
    top: area.y,
    height: area.height,
    label: cell(wordsIn(locale).total, 0, time.x, 'left'),
    // Beside the total there is no room for its provenance; the rows carry theirs.
    time: cell(timeInWords({ ...total, provenance: 'source' }, locale), time.x, time.width, 'centre'),
  };
}
