import { findRow, inTransaction, rows } from '@loket/database';
import type { DataSource } from 'typeorm';
import { editionInForce, getSop } from '../../definitions/definition-store';
import { findDraft } from '../../drafts/draft-row';
import { storeCase } from '../../drafts/store-case';
import type { EntryImportRow, ImportDbRow } from './import-row';

type Saving = Pick<ImportDbRow, 'id' | 'agency' | 'service' | 'account_id'>;

/** The import whose rows come next, the earliest confirmed first. */
export const nextImport = (source: DataSource): Promise<Saving | undefined> =>
  inTransaction(source, () =>
    findRow<Saving>(
      `SELECT id, agency, service, account_id FROM entry_import i
       WHERE state = 'saving' AND EXISTS (SELECT 1 FROM entry_import_row r WHERE r.import_id = i.id AND r.state = 'waiting')
       ORDER BY confirmed_at LIMIT 1`,
    ),
  );

/** What became of a row: the case it is now, or nothing where another process had the last one. */
export type StoredRow = { readonly caseId: string } | undefined;

/**
 * Makes the next row of an import a case, in one transaction: the draft has the row's id, so that whatever stops this and
 * whenever, the row becomes one case and no second one.
 */
export const storeNextRow = (
  source: DataSource,
  { id, agency, service, account_id }: Saving,
  agencyCode: string,
  failed: (rowId: string) => void,
): Promise<StoredRow> =>
  inTransaction(source, async () => {
    const row = await findRow<EntryImportRow>(
      `SELECT * FROM entry_import_row WHERE import_id = $1 AND state = 'waiting' ORDER BY line LIMIT 1 FOR UPDATE SKIP LOCKED`,
      [id],
    );
    if (row === undefined) return undefined;
    failed(row.id);
    const at = new Date();
    const edition = await editionInForce(agency, service, at);
    if (edition === undefined) throw new Error(`${agency} offers no edition of ${service}`);
    await rows(
      `INSERT INTO draft (id, service, agency, account_id, definition_hash, form) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING`,
      [row.id, service, agency, account_id, edition.definition_hash, row.content],
    );
    const draft = await findDraft(row.id);
    if (draft === undefined) throw new Error('The draft was not stored');
    const sop = await getSop(edition.definition_hash);
    const { caseId } = await storeCase({ draft, sop, values: row.content, documents: [], agencyCode, at });
    await rows(`UPDATE entry_import_row SET state = 'stored', content = '{}', alike = '[]' WHERE id = $1`, [row.id]);
    return { caseId };
  });

const MOST_ATTEMPTS = 5;

/** Counts a row that could not be stored; after a few times it is left, so that the others are not held up. */
export const countFailure = (source: DataSource, rowId: string): Promise<unknown> =>
  inTransaction(source, () =>
    rows(
      `UPDATE entry_import_row SET attempts = attempts + 1,
         state = CASE WHEN attempts + 1 >= ${MOST_ATTEMPTS} THEN 'failed' ELSE state END,
         problems = CASE WHEN attempts + 1 >= ${MOST_ATTEMPTS} THEN '[{"column": null, "message": "Baris ini tidak dapat disimpan. Isi lewat formulir."}]'::jsonb ELSE problems END
       WHERE id = $1 AND state = 'waiting'`,
      [rowId],
    ),
  );

/** Marks imports none of whose rows waits any more. */
export const finishImports = (source: DataSource): Promise<unknown> =>
  inTransaction(source, () =>
    rows(
      `UPDATE entry_import i SET state = 'done'
       WHERE state = 'saving' AND NOT EXISTS (SELECT 1 FROM entry_import_row r WHERE r.import_id = i.id AND r.state = 'waiting')`,
    ),
  );

/** Deletes what spreadsheets said a day after they were uploaded, except where their rows are still being stored. */
export const forgetImports = (source: DataSource): Promise<unknown> =>
  inTransaction(source, async () => {
    const old = await rows<{ id: string }>(
      `UPDATE entry_import SET forgotten_at = now(), state = CASE WHEN state = 'checked' THEN 'discarded' ELSE state END
       WHERE forgotten_at IS NULL AND state <> 'saving' AND uploaded_at < now() - interval '1 day' RETURNING id`,
    );
    await rows(`DELETE FROM entry_import_row WHERE import_id = ANY($1::uuid[])`, [old.map(({ id }) => id)]);
  });
