import type { Text } from '../text';
import { wrong, type FieldCheck } from './field-check';

const halfYear = /^(\d{4})-([12])$/;

/** The last day of a half-year written like `2026-1`, YYYY-MM-DD; undefined where the text names none. */
export function lastDayOfHalfYear(text: string): string | undefined {
  const [, year, half] = halfYear.exec(text) ?? [];
  return year === undefined ? undefined : `${year}-${half === '1' ? '06-30' : '12-31'}`;
}

/** Half-years that are over on a date YYYY-MM-DD, the latest first. */
export function halfYearsBefore(today: string, count: number): readonly string[] {
  const year = Number(today.slice(0, 4));
  const latest = year * 2 + (today.slice(5, 7) > '06' ? 1 : 0) - 1;
  return Array.from({ length: count }, (_, back) => `${Math.floor((latest - back) / 2)}-${((latest - back) % 2) + 1}`);
}

/** `2026-1` as people say it: Semester I 2026 (Januari–Juni); undefined where the text names no half-year. */
export function halfYearInWords(text: string): Text | undefined {
  const [, year, half] = halfYear.exec(text) ?? [];
  if (year === undefined) return undefined;
  return half === '1'
    ? { id: `Semester I ${year} (Januari–Juni)`, en: `First half of ${year} (January–June)` }
    : { id: `Semester II ${year} (Juli–Desember)`, en: `Second half of ${year} (July–December)` };
}

/** A half-year that is over: what has not ended cannot be reported on. */
export const checkHalfYear: FieldCheck = (text, { field: { label }, today }) => {
  const last = lastDayOfHalfYear(text);
  if (last === undefined) return wrong(`Pilih ${label.id} dari daftar.`, `Choose ${label.en} from the list.`);
  if (last >= today)
    return wrong(
      `${label.id} yang dipilih belum berakhir. Laporan dibuat setelah semester itu berakhir.`,
      `${label.en}: this half-year is not over yet. It is reported on once it has ended.`,
    );
  return { value: text };
};
