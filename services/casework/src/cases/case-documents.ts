import { rows } from '@loket/database';
import { type Sop, type Text, requirementsOf } from '@loket/sop';
import type { CaseRow } from '../transitions/case-row';

export interface DocumentState {
  readonly id: string;
  readonly requirement: string;
  readonly label: Text;
  readonly required: boolean;
  readonly fileName: string;
  readonly contentType: string;
  readonly verdict: 'accepted' | 'rejected' | null;
  readonly reason: string | null;
}

interface DocumentRow {
  readonly document_id: string;
  readonly requirement: string;
  readonly file_name: string;
  readonly content_type: string;
  readonly verdict: 'accepted' | 'rejected' | null;
  readonly reason: string | null;
}

/** The case's current documents in the order of the checklist, with the verdicts of its present step. Needs an open transaction. */
export async function documentsOf(kase: CaseRow, sop: Sop): Promise<DocumentState[]> {
  const stored = await rows<DocumentRow>(
    `SELECT d.document_id, d.requirement, d.file_name, d.content_type, v.verdict, v.reason
     FROM case_document d LEFT JOIN verdict v ON v.case_id = d.case_id AND v.document_id = d.document_id AND v.step = $2
     WHERE d.case_id = $1 AND d.current`,
    [kase.id, kase.position?.step ?? ''],
  );
  return requirementsOf(sop, kase.form).flatMap((requirement) =>
    stored
      .filter((each) => each.requirement === requirement.key)
      .map((each) => ({
        id: each.document_id,
        requirement: each.requirement,
        label: requirement.label,
        required: requirement.required,
        fileName: each.file_name,
        contentType: each.content_type,
        verdict: each.verdict,
        reason: each.reason,
      })),
  );
}
