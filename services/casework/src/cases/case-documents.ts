import { rows } from '@loket/database';
import { type Sop, type Text, findStep, requirementsOf } from '@loket/sop';
import type { CaseRow } from '../transitions/case-row';

export interface DocumentState {
  readonly id: string;
  readonly requirement: string;
  readonly label: Text;
  readonly required: boolean;
  readonly fileName: string;
  readonly contentType: string;
  readonly note: string | null;
  readonly verdict: 'accepted' | 'rejected' | null;
  readonly reason: string | null;
}

interface DocumentRow {
  readonly document_id: string;
  readonly requirement: string;
  readonly file_name: string;
  readonly content_type: string;
  readonly title: string | null;
  readonly note: string | null;
  readonly verdict: 'accepted' | 'rejected' | null;
  readonly reason: string | null;
}

/**
 * The case's current documents in the order of the checklist. A step that checks documents shows its own verdicts;
 * any other place of the case shows the latest. Needs an open transaction.
 */
export async function documentsOf(kase: CaseRow, sop: Sop): Promise<DocumentState[]> {
  const step = findStep(sop, kase.position?.step ?? '');
  const checking = step !== undefined && step.completeness.length > 0 ? step.key : null;
  const stored = await rows<DocumentRow>(
    `SELECT d.document_id, d.requirement, d.file_name, d.content_type, d.title, d.note, v.verdict, v.reason
     FROM case_document d LEFT JOIN LATERAL (
       SELECT verdict, reason FROM verdict
       WHERE case_id = d.case_id AND document_id = d.document_id AND ($2::text IS NULL OR step = $2)
       ORDER BY given_at DESC LIMIT 1
     ) v ON true
     WHERE d.case_id = $1 AND d.current ORDER BY d.document_id`,
    [kase.id, checking],
  );
  return requirementsOf(sop, kase.form).flatMap((requirement) =>
    stored
      .filter((each) => each.requirement === requirement.key)
      .map((each) => ({
        id: each.document_id,
        requirement: each.requirement,
        label: each.title === null ? requirement.label : { id: each.title, en: each.title },
        required: requirement.required,
        fileName: each.file_name,
        contentType: each.content_type,
        note: each.note,
        verdict: each.verdict,
        reason: each.reason,
      })),
  );
}
