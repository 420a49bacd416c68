import { getRow } from '@loket/database';
import { type Zone, localDate } from '@loket/working-time';

/**
 * The next case number of an office's service and year, e.g. SKT-6200-2026-000123. Taken in the transaction that
 * stores the case, so a failure leaves no gap.
 */
export async function takeCaseNumber(code: string, agencyCode: string, at: Date, zone: Zone): Promise<string> {
  const series = `${code}-${agencyCode}`;
  const year = Number(localDate(at.getTime(), zone).slice(0, 4));
  const { value } = await getRow<{ value: number }>(
    `INSERT INTO case_counter (series, year, value) VALUES ($1, $2, 1)
     ON CONFLICT (series, year) DO UPDATE SET value = case_counter.value + 1 RETURNING value`,
    [series, year],
  );
  return `${series}-${year}-${String(value).padStart(6, '0')}`;
}
