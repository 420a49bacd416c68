import { Problem } from '@loket/contracts';
import { findRow, getRow } from '@loket/database';
import type { Outcome, Sop } from '@loket/sop';
import type { CaseRow } from '../transitions/case-row';
import { leadsToReport, reportedIn } from './chosen-ormas';

/**
 * Keeps the half-year for the report that this decision accepts, where it accepts one: of two cases of the same
 * half-year, the second cannot be accepted. A claim by a decision that the workflow refused is free again. Needs an open
 * transaction; throws `not-reportable`.
 */
export async function claimHalfYear(kase: CaseRow, sop: Sop, outcome: Outcome, changeId: string): Promise<void> {
  const reported = leadsToReport(sop, outcome) ? reportedIn(sop, kase.form) : undefined;
  if (reported === undefined) return;
  const { ormasId, halfYear } = reported;
  const claimed = await findRow(
    `INSERT INTO half_year_claim (ormas_id, half_year, case_id, change_id) VALUES ($1, $2, $3, $4)
     ON CONFLICT (ormas_id, half_year) DO UPDATE SET case_id = excluded.case_id, change_id = excluded.change_id
       WHERE half_year_claim.case_id = excluded.case_id
          OR EXISTS (SELECT 1 FROM pending_change p WHERE p.id = half_year_claim.change_id AND p.refusal IS NOT NULL)
     RETURNING 1`,
    [ormasId, halfYear, kase.id, changeId],
  );
  if (claimed !== undefined) return;
  const { number } = await getRow<{ number: string }>(
    `SELECT c.number FROM half_year_claim h JOIN case_file c ON c.id = h.case_id WHERE h.ormas_id = $1 AND h.half_year = $2`,
    [ormasId, halfYear],
  );
  throw new Problem(
    'not-reportable',
    `Semester ini sudah diterima dalam berkas ${number}. Tolak berkas ini dengan alasan itu.`,
  );
}
