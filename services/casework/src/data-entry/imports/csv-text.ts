import { looksLikeFormula } from './sheet';

const BYTE_ORDER_MARK = '\uFEFF';

/** A CSV file that Excel opens as it is meant: marked as UTF-8, with semicolons, and nothing in it that would reckon. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => `${row.map(csvCell).join(';')}\r\n`).join('');

function csvCell(text: string): string {
  const inert = looksLikeFormula(text) || /^[\t\r]/.test(text) ? `'${text}` : text;
  return /[";,\t\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
