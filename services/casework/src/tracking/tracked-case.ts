import { timingSafeEqual } from 'node:crypto';
import { Problem } from '@loket/contracts';
import { findRow } from '@loket/database';
import type { CaseRow } from '../transitions/case-row';

/** Where the portal shows a case to whoever holds its secret. */
export const trackingPathOf = ({ number, tracking_secret }: Pick<CaseRow, 'number' | 'tracking_secret'>): string =>
  `/lacak/${number}/${tracking_secret}`;

/** The case of a number, for whoever has its secret; to anybody else it does not exist. Needs an open transaction. */
export async function getTrackedCase(number: string, secret: string): Promise<CaseRow> {
  const kase = await findRow<CaseRow>(`SELECT * FROM case_file WHERE number = $1`, [number]);
  if (kase === undefined || !sameSecret(kase.tracking_secret, secret))
    throw new Problem('not-found', 'Nomor atau tautan pelacakan tidak cocok.');
  return kase;
}

function sameSecret(stored: string, given: string): boolean {
  const one = Buffer.from(stored);
  const other = Buffer.from(given);
  return one.length === other.length && timingSafeEqual(one, other);
}
