import { Problem } from '@loket/contracts';
import type { FileKind } from './file-kind';

const KIB = 1_024;
const MIB = KIB * KIB;

/** A limit as people say it: 2 MB, 1,5 MB, 500 KB. */
export function sizeInWords(bytes: number): string {
  const [amount, unit] = bytes >= MIB ? [bytes / MIB, 'MB'] : [bytes / KIB, 'KB'];
  return `${amount.toLocaleString('id-ID', { maximumFractionDigits: 1 })} ${unit}`;
}

const kindNames: Readonly<Record<FileKind, string>> = { pdf: 'PDF', jpg: 'JPG', png: 'PNG' };

/** The accepted kinds as people say them: PDF, JPG, atau PNG. */
export function kindsInWords(accepts: readonly FileKind[]): string {
  const names = accepts.map((kind) => kindNames[kind]);
  const last = names.at(-1) ?? '';
  if (names.length < 3) return names.join(' atau ');
  return `${names.slice(0, -1).join(', ')}, atau ${last}`;
}

export const fileIsEmpty = (): Problem =>
  new Problem('file-empty', 'Berkas kosong (0 byte). Pilih berkas yang berisi, lalu unggah lagi.');

export const fileIsTooLarge = (maxBytes: number): Problem =>
  new Problem(
    'file-too-large',
    `Berkas lebih dari ${sizeInWords(maxBytes)}. Perkecil ukurannya, misalnya dengan memindai pada resolusi lebih rendah, lalu unggah lagi.`,
  );

export const fileIsOfWrongKind = (accepts: readonly FileKind[]): Problem =>
  new Problem(
    'file-wrong-type',
    `Isi berkas bukan ${kindsInWords(accepts)}. Simpan dokumen sebagai ${kindsInWords(accepts)}, lalu unggah lagi.`,
  );

export const fileIsLocked = (): Problem =>
  new Problem(
    'file-wrong-type',
    'Berkas PDF ini dikunci dengan kata sandi. Simpan tanpa kata sandi, lalu unggah lagi.',
  );

export const fileIsBroken = (): Problem =>
  new Problem(
    'file-wrong-type',
    'Berkas PDF ini rusak atau tidak lengkap. Simpan ulang dokumen sebagai PDF, pastikan dapat dibuka, lalu unggah lagi.',
  );

export const fileIsSigned = (): Problem =>
  new Problem(
    'file-wrong-type',
    'Berkas PDF ini sudah bertanda tangan elektronik. Unggah dokumen sebelum ditandatangani.',
  );

export const uploadBroke = (): Problem =>
  new Problem('invalid-request', 'Unggahan terputus sebelum selesai. Silakan unggah lagi.');
