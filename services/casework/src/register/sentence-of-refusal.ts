import type { ReportRefusal } from '@loket/contracts';
import { halfYearInWords } from '@loket/sop';
import { dateInWords } from '@loket/working-time';

const plain = (date: string): string => dateInWords(date, 'id').replace(/^\S+ /, '');

/** Why a half-year cannot be reported on, and what to do instead. */
export function sentenceOfRefusal(refusal: ReportRefusal, halfYear: string): string {
  const semester = halfYearInWords(halfYear)?.id ?? halfYear;
  switch (refusal.code) {
    case 'already-reported':
      return refusal.letterNumber === null
        ? `${semester} sudah dilaporkan. Pilih semester lain.`
        : `${semester} sudah dilaporkan dengan Surat Pelaporan nomor ${refusal.letterNumber}. Pilih semester lain.`;
    case 'not-over':
      return `${semester} baru berakhir ${plain(refusal.lastDay)}. Laporan dibuat setelah semester itu berakhir.`;
    case 'before-registration':
      return `Organisasi ini baru terdaftar ${plain(refusal.registeredOn)}, setelah ${semester} berakhir. Pilih semester sesudahnya.`;
  }
}
