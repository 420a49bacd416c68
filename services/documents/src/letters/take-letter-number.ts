import type { Agency } from '@loket/contracts';
import { findRow, getRow } from '@loket/database';
import { formatNumber } from './number-format';

export interface TakenNumber {
  readonly year: number;
  readonly serial: number;
  readonly number: string;
}

/**
 * Takes the next number of an agency's series and year. The counter's row stays locked until the transaction that
 * inserts the letter ends, so a number is used exactly when the letter stands: no gap, no double. Needs an open transaction.
 */
export async function takeLetterNumber(agency: Agency, series: string, year: number): Promise<TakenNumber> {
  const numbering = await findRow<{ template: string; unit: string | null }>(
    `SELECT template, unit FROM numbering WHERE agency IN ($1, '*') AND series = $2 ORDER BY agency = '*' LIMIT 1`,
    [agency.id, series],
  );
  if (numbering === undefined) throw new Error(`No numbering is configured for the series ${series}`);
  const { serial } = await getRow<{ serial: number }>(
    `INSERT INTO letter_counter (agency, series, year, serial) VALUES ($1, $2, $3, 1)
     ON CONFLICT (agency, series, year) DO UPDATE SET serial = letter_counter.serial + 1 RETURNING serial`,
    [agency.id, series, year],
  );
  return {
    year,
    serial,
    number: formatNumber(numbering.template, { serial, unit: numbering.unit ?? agency.shortName, year }),
  };
}
