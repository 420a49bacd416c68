import { rows } from '@loket/database';
import type { EntryFacts } from './entry-facts';

/**
 * Puts an organisation on record, once: its id is that of the case, so that the office's list leads to it. Needs an
 * open transaction.
 */
export async function putOnRecord({ caseId, agency, regionCode, values }: EntryFacts): Promise<void> {
  const entered = await rows(
    `INSERT INTO ormas (id, case_id, agency, entered_by, name, province_code, regency_code, secretariat_address, term_from, term_until)
     VALUES ($1, $1, $2, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (case_id) DO NOTHING RETURNING id`,
    [
      ...[caseId, agency, values.organisationName, regionCode.slice(0, 2), regionCode],
      ...[values.secretariatAddress, values.termFrom, values.termUntil],
    ],
  );
  if (entered.length === 0) return;
  await rows(
    `INSERT INTO board_member (ormas_id, post, name) VALUES ($1, 'chair', $2), ($1, 'secretary', $3), ($1, 'treasurer', $4)`,
    [caseId, values.chairName, values.secretaryName, values.treasurerName],
  );
}
