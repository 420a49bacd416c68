import { isRealDate } from '@loket/working-time';

/** Reads 17-08-2027, 17/8/2027, 17.8.2027 and 2027-08-17; undefined for what is no date. */
export function parseDate(typed: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(typed) ?? [];
  const date =
    day === undefined || month === undefined || year === undefined
      ? typed
      : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDate(date) ? date : undefined;
}
