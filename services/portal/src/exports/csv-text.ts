const BYTE_ORDER_MARK = '\uFEFF';

/** A CSV file that Excel opens here as it is meant: marked as UTF-8, with semicolons, and nothing in it that would reckon. */
export const csvText = (rows: readonly (readonly (string | number)[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => `${row.map(csvCell).join(';')}\r\n`).join('');

function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  // A cell that begins so is a formula to spreadsheets, whoever wrote it.
  const inert = /^\s*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]|^[\t\r]/.test(value) ? `'${value}` : value;
  return /[";,\t\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
