import type { DraftView } from '@loket/contracts';
import { findRow } from '@loket/database';
import { editionInForce } from '../definitions/definition-store';

export interface DraftRow {
  readonly id: string;
  readonly service: string;
  readonly agency: string;
  readonly account_id: string | null;
  /** Of a draft that no account has and that a guest fills in; null for any other. */
  readonly secret: string | null;
  readonly definition_hash: string;
  readonly form: Readonly<Record<string, string>>;
  readonly complete_sections: readonly string[];
  readonly updated_at: Date;
  readonly case_number: string | null;
}

const selectDraft = `SELECT draft.*, case_file.number AS case_number FROM draft LEFT JOIN case_file ON case_file.id = draft.id`;

/** The draft; until it is filed it follows the edition in force. Needs an open transaction. */
export async function findDraft(id: string): Promise<DraftRow | undefined> {
  const draft = await findRow<DraftRow>(`${selectDraft} WHERE draft.id = $1`, [id]);
  if (draft === undefined || draft.case_number !== null) return draft;
  const edition = await editionInForce(draft.agency, draft.service, new Date());
  return edition === undefined ? draft : { ...draft, definition_hash: edition.definition_hash };
}

export const draftsOf = `${selectDraft} WHERE draft.account_id = $1 AND case_file.id IS NULL ORDER BY draft.updated_at DESC LIMIT 50`;

export const draftView = (row: DraftRow): DraftView => ({
  id: row.id,
  service: row.service,
  agency: row.agency,
  values: row.form,
  completeSections: row.complete_sections,
  updatedAt: row.updated_at.toISOString(),
  caseNumber: row.case_number,
});
