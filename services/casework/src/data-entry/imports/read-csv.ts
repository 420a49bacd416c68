import { isUtf8 } from 'node:buffer';
import { CsvError, parse } from 'csv-parse/sync';
import { type SheetCell, type SheetRow, looksLikeFormula, refusedFile } from './sheet';

const LONGEST_ROW = 200_000;

/** The rows of a CSV file in UTF-8, whichever of the usual marks stands between its cells. */
export function readCsv(file: Buffer): readonly SheetRow[] {
  const text = textOf(file);
  let records: string[][];
  try {
    records = parse(text, {
      ...{ delimiter: delimiterOf(text), relax_column_count: true, relax_quotes: true, skip_empty_lines: false },
      max_record_size: LONGEST_ROW,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? ` Periksa sekitar baris ${error['lines']}.` : '';
    throw refusedFile(
      `Berkas CSV tidak dapat dibaca: tanda petik tidak berpasangan atau baris terlalu panjang.${line}`,
    );
  }
  return records.flatMap((record, index) => {
    const cells = new Map<number, SheetCell>();
    record.forEach((cell, column) => {
      if (cell.trim() !== '') cells.set(column + 1, looksLikeFormula(cell) ? { fault: 'formula' } : { text: cell });
    });
    return cells.size === 0 ? [] : [{ line: index + 1, cells }];
  });
}

function textOf(file: Buffer): string {
  if ((file[0] === 0xff && file[1] === 0xfe) || (file[0] === 0xfe && file[1] === 0xff))
    throw refusedFile(savedAs('UTF-16 (Unicode Text)'));
  if (!isUtf8(file)) throw refusedFile(savedAs('Windows-1252, bukan UTF-8, sehingga huruf tertentu dapat rusak'));
  if (file.includes(0)) throw refusedFile('Isi berkas bukan XLSX atau CSV. Unduh templat, isi, lalu unggah.');
  // The decoder takes the byte order mark away.
  return new TextDecoder('utf-8').decode(file);
}

const savedAs = (encoding: string): string =>
  `Berkas CSV ini disimpan dalam penyandian ${encoding}. Di Excel pilih Simpan Sebagai, lalu jenis "CSV UTF-8", dan unggah lagi; atau unggah berkas XLSX.`;

/** What stands most often in the header outside of quotes: semicolon, comma or tab. */
function delimiterOf(text: string): string {
  const header = (/^\s*[^\r\n]*/.exec(text)?.[0] ?? '').replaceAll(/"[^"]*"/g, '');
  const count = (mark: string): number => header.split(mark).length - 1;
  return [',', ';', '\t'].reduce((most, mark) => (count(mark) > count(most) ? mark : most));
}
