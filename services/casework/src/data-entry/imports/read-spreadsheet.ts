import { Problem, importLimits } from '@loket/contracts';
import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';
import { type SheetRow, refusedFile } from './sheet';

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
/** Excel before 2007, and any workbook locked by a password. */
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** The rows of a file, its header first, told by what it holds and not by its name. Throws why it cannot be taken. */
export async function readSpreadsheet(file: Buffer): Promise<readonly SheetRow[]> {
  if (file.length === 0) throw new Problem('file-empty', 'Berkas kosong (0 byte). Pilih berkas yang berisi.');
  if (file.subarray(0, 4).equals(COMPOUND))
    throw refusedFile(
      'Ini berkas Excel lama (.xls) atau berkas yang dikunci kata sandi. Simpan sebagai .xlsx tanpa kata sandi, lalu unggah lagi.',
    );
  const isWorkbook = file.subarray(0, 4).equals(ZIP);
  const rows = isWorkbook ? await readXlsx(file, importLimits.rows + 1) : readCsv(file);
  if (rows.length - 1 > importLimits.rows)
    throw new Problem(
      'file-too-large',
      `Berkas berisi lebih dari ${importLimits.rows.toLocaleString('id-ID')} baris data. Bagi menjadi beberapa berkas, lalu unggah satu per satu.`,
    );
  return rows;
}
