import { isRealDate } from '@loket/working-time';
import { countDigits, wrong, type FieldCheck } from './field-check';

const withoutMask = (text: string): string => text.replace(/[\s.-]/g, '');

/**
 * NIK: 16 digits PPKKCC DDMMYY NNNN, the day plus 40 for women. The region is that of first issue, so one that no
 * longer exists is no fault.
 */
export const checkNik: FieldCheck = (text) => {
  const nik = withoutMask(text);
  if (/\D/.test(nik)) return wrong('NIK hanya berisi angka.', 'A NIK holds digits only.');
  if (nik.length !== 16) {
    const count = countDigits(nik);
    return wrong(`NIK harus 16 angka. Yang tertulis ${count} angka.`, `A NIK has 16 digits. This one has ${count}.`);
  }
  if (!isBirthDate(nik.slice(6, 12))) {
    return wrong(
      'NIK tidak mungkin: angka ke-7 sampai ke-12 bukan tanggal lahir.',
      'This NIK cannot be: digits 7 to 12 are not a date of birth.',
    );
  }
  if (nik.endsWith('0000')) {
    return wrong('NIK tidak mungkin: empat angka terakhir 0000.', 'This NIK cannot be: it ends in 0000.');
  }
  return { value: nik };
};

function isBirthDate(digits: string): boolean {
  const day = Number(digits.slice(0, 2));
  const ofMonth = String(day > 40 ? day - 40 : day).padStart(2, '0');
  const date = `${digits.slice(4)}-${digits.slice(2, 4)}-${ofMonth}`;
  return isRealDate(`19${date}`) || isRealDate(`20${date}`);
}

/** NPWP: 15 digits (mask 99.999.999.9-999.999) or 16; stored as 16, the old 15 with a leading 0. */
export const checkNpwp: FieldCheck = (text) => {
  const npwp = withoutMask(text);
  if (/\D/.test(npwp)) return wrong('NPWP hanya berisi angka.', 'An NPWP holds digits only.');
  if (npwp.length !== 15 && npwp.length !== 16) {
    const count = countDigits(npwp);
    return wrong(
      `NPWP harus 15 atau 16 angka. Yang tertulis ${count} angka.`,
      `An NPWP has 15 or 16 digits. This one has ${count}.`,
    );
  }
  if (/^0+$/.test(npwp)) return wrong('NPWP tidak mungkin: semua angka 0.', 'This NPWP cannot be: it is all zeros.');
  return { value: npwp.padStart(16, '0') };
};
