/** Permendagri 57/2017: an SKT holds for five years. */
const VALIDITY_YEARS = 5;

/** The last day of a certificate of this date, both YYYY-MM-DD; 29 February is followed by 28 February. */
export function endOfValidity(date: string | null): string | null {
  if (date === null) return null;
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(year) + VALIDITY_YEARS}-${month}-${month === '02' && day === '29' ? '28' : day}`;
}
