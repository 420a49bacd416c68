import { isRealDate } from '@loket/working-time';
import { wrong, type Checked, type FieldCheck, type FieldContext } from './field-check';

const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;

const isPlausible = (year: string): boolean => year >= '1800' && year <= '2100';

/** A date that exists, written with the day or the year first; stored as YYYY-MM-DD. */
export const checkDate: FieldCheck = (text, context) => {
  const { label, past } = context.field;
  const date = isoDate(text);
  if (date === undefined) {
    return wrong(
      `${label.id} tidak benar. Tulis hari-bulan-tahun, misalnya 17-08-2020.`,
      `${label.en} is not right. Write day-month-year, for example 17-08-2020.`,
    );
  }
  if (!isRealDate(date) || !isPlausible(date.slice(0, 4))) {
    return wrong(
      `${label.id} tidak mungkin: tanggal ${text} tidak ada.`,
      `${label.en} cannot be: there is no ${text}.`,
    );
  }
  if (past && date > context.today) {
    return wrong(`${label.id} tidak boleh setelah hari ini.`, `${label.en} may not lie in the future.`);
  }
  return inOrder(date, isoDate((context.values[context.field.notBefore ?? ''] ?? '').trim()), context);
};

/** A year of four digits. */
export const checkYear: FieldCheck = (text, context) => {
  const { label, notBefore } = context.field;
  if (!/^\d{4}$/.test(text) || !isPlausible(text)) {
    return wrong(
      `${label.id} harus tahun dengan 4 angka, misalnya 2026.`,
      `${label.en} must be a year of 4 digits, for example 2026.`,
    );
  }
  return inOrder(text, (context.values[notBefore ?? ''] ?? '').trim(), context);
};

function isoDate(text: string): string | undefined {
  const written = text.replace(/\s/g, '');
  const [, year, month, day] = yearFirst.exec(written) ?? dayFirstParts(written);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function dayFirstParts(written: string): readonly (string | undefined)[] {
  const [, day, month, year] = dayFirst.exec(written) ?? [];
  return [undefined, year, month, day];
}

function inOrder(value: string, earliest: string | undefined, { field, labelOf }: FieldContext): Checked {
  if (!earliest || value >= earliest || field.notBefore === undefined) return { value };
  const other = labelOf(field.notBefore);
  return wrong(
    `${field.label.id} tidak boleh sebelum ${other.id}.`,
    `${field.label.en} may not lie before ${other.en}.`,
  );
}
