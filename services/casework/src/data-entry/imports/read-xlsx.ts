import { Readable } from 'node:stream';
import { type Cell, stream } from 'exceljs';
import { findSheetPart } from './find-sheet-part';
import { type SheetCell, type SheetRow, refusedFile } from './sheet';
import { UnreadableZip, type ZipEntry, readZip } from './zip/read-zip';
import { writeZip } from './zip/write-zip';

const MEGABYTE = 1024 * 1024;
/** What a part may unpack to; the largest honest sheet of this kind has a tenth of it. */
const LARGEST_PART = 20 * MEGABYTE;
const MOST_COLUMNS = 200;

const broken =
  'Berkas XLSX tidak dapat dibaca: rusak, terlalu besar setelah dibuka, atau bukan buku kerja Excel. Simpan ulang sebagai XLSX, lalu unggah lagi.';

/**
 * The rows of the first sheet of a workbook. The workbook is unpacked here, within limits, and only the parts that are
 * read are handed on: what else a workbook can carry, such as macros, named ranges and pictures, never gets that far.
 */
export async function readXlsx(file: Buffer, mostRows: number): Promise<readonly SheetRow[]> {
  try {
    return await rowsIn(partsOf(readZip(file)), mostRows);
  } catch (error) {
    if (error instanceof UnreadableZip || error instanceof UnreadableSheet) throw refusedFile(broken);
    throw error;
  }
}

class UnreadableSheet extends Error {}

function partsOf(entries: readonly ZipEntry[]): Buffer {
  if (entries.some(({ name }) => /vbaProject|macrosheets\//i.test(name)))
    throw refusedFile('Berkas ini memuat makro. Simpan ulang sebagai XLSX tanpa makro, lalu unggah lagi.');
  const unpacked = (name: string): Buffer | undefined =>
    entries.find((entry) => entry.name === name)?.unpack(LARGEST_PART);
  const [workbook, relations] = [unpacked('xl/workbook.xml'), unpacked('xl/_rels/workbook.xml.rels')];
  if (workbook === undefined || relations === undefined) throw new UnreadableSheet();
  const sheet = unpacked(findSheetPart(workbook.toString(), relations.toString()));
  if (sheet === undefined) throw new UnreadableSheet();
  const part = (name: string, content: Buffer): { name: string; content: Buffer } => ({ name, content });
  return writeZip([
    part('xl/_rels/workbook.xml.rels', Buffer.from('<Relationships/>')),
    part('xl/sharedStrings.xml', unpacked('xl/sharedStrings.xml') ?? Buffer.from('<sst/>')),
    part('xl/worksheets/sheet1.xml', sheet),
  ]);
}

async function rowsIn(parts: Buffer, mostRows: number): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  try {
    const reader = new stream.xlsx.WorkbookReader(Readable.from([parts]), {
      ...({
        worksheets: 'emit',
        sharedStrings: 'cache',
        hyperlinks: 'ignore',
        styles: 'ignore',
        entries: 'ignore',
      } as const),
    });
    for await (const sheet of reader)
      for await (const row of sheet) {
        const cells = new Map<number, SheetCell>();
        row.eachCell((cell, column) => {
          const read = cellOf(cell.value);
          if (read !== undefined && column <= MOST_COLUMNS) cells.set(column, read);
        });
        // One more than may be taken is read, so that it can be told.
        if (cells.size > 0 && rows.push({ line: row.number, cells }) > mostRows) return rows;
      }
  } catch (error) {
    throw new UnreadableSheet('The sheet cannot be read', { cause: error });
  }
  return rows;
}

function cellOf(value: Cell['value']): SheetCell | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== 'object') return textCell(String(value));
  if (value instanceof Date) return textCell(value.toISOString().slice(0, 10));
  if ('richText' in value) return textCell(value.richText.map(({ text }) => text).join(''));
  if ('formula' in value || 'sharedFormula' in value) return { fault: 'formula' };
  if ('error' in value) return { fault: 'error' };
  return 'text' in value ? textCell(String(value.text)) : { fault: 'error' };
}

const textCell = (text: string): SheetCell | undefined => (text.trim() === '' ? undefined : { text });
