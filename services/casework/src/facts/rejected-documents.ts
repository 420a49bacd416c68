import { findRow, rows } from '@loket/database';
import type { Sop } from '@loket/sop';
import type { PendingChange } from '../transitions/cause';

interface RejectedDocument {
  readonly label: string;
  readonly reason: string;
}

/** The documents rejected at the step and up to the moment of a decision, though replaced since. Needs an open transaction. */
export async function rejectedDocuments(
  sop: Pick<Sop, 'documents'>,
  caseId: string,
  change: Pick<PendingChange, 'step' | 'made_at'>,
): Promise<RejectedDocument[]> {
  const rejected = await rows<{ requirement: string; reason: string }>(
    `SELECT d.requirement, v.reason FROM verdict v JOIN case_document d ON d.case_id = v.case_id AND d.document_id = v.document_id
     WHERE v.case_id = $1 AND v.step = $2 AND v.verdict = 'rejected' AND v.given_at <= $3
       AND NOT EXISTS (SELECT 1 FROM pending_change p WHERE p.case_id = v.case_id AND p.kind = 'resubmission' AND p.made_at BETWEEN v.given_at AND $3)
     ORDER BY d.requirement`,
    [caseId, change.step, change.made_at],
  );
  return rejected.map(({ requirement, reason }) => ({
    label: sop.documents.find(({ key }) => key === requirement)?.label.id ?? requirement,
    reason,
  }));
}

/** The refusal that the case ends by, if one was decided: letters and rows of the system may come behind it. Needs an open transaction. */
export const refusalOf = (caseId: string): Promise<PendingChange | undefined> =>
  findRow<PendingChange>(
    `SELECT * FROM (
       SELECT p.* FROM transition t JOIN pending_change p ON p.id::text = t.cause_id
       WHERE t.case_id = $1 AND p.kind = 'decision' ORDER BY t.version DESC LIMIT 1
     ) AS last WHERE outcome = 'refuse'`,
    [caseId],
  );
