import { Problem, type ReportRecord } from '@loket/contracts';
import { findRow } from '@loket/database';
import { getSop } from '../definitions/definition-store';
import type { CaseRow } from '../transitions/case-row';
import { reportedIn } from './chosen-ormas';

/** What registry enters of an accepted report. Needs an open transaction. */
export async function reportRecordOf(kase: CaseRow): Promise<ReportRecord> {
  const reported = reportedIn(await getSop(kase.definition_hash), kase.form);
  const accepted = await findRow<{ made_at: Date }>(
    `SELECT p.made_at FROM half_year_claim h JOIN pending_change p ON p.id = h.change_id WHERE h.case_id = $1`,
    [kase.id],
  );
  if (reported === undefined || accepted === undefined) throw new Problem('not-found');
  const { ormasId, halfYear } = reported;
  return {
    caseId: kase.id,
    agency: kase.agency,
    accountId: kase.account_id,
    ormasId,
    halfYear,
    acceptedAt: accepted.made_at.toISOString(),
  };
}
