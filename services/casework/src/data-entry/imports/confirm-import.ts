import { type Actor, type ImportView, Problem } from '@loket/contracts';
import { inTransaction, rows } from '@loket/database';
import type { DataSource } from 'typeorm';
import { getImport } from './own-import';
import { viewImport } from './view-import';

export interface Confirmation {
  /** Rows alike to an organisation of the register that the enumerator says are others. */
  readonly others: readonly string[];
}

/** Has the right rows become cases, and those alike that are said to be others. A second press changes nothing. */
export const confirmImport = (
  source: DataSource,
  id: string,
  { others }: Confirmation,
  by: { readonly actor: Actor; readonly roles: readonly string[] },
): Promise<ImportView> =>
  inTransaction(source, async () => {
    const found = await getImport(id, by.actor, by.roles, true);
    if (found.state === 'discarded')
      throw new Problem('stale-page', 'Berkas ini sudah dibuang. Unggah lagi bila masih diperlukan.');
    if (found.state !== 'checked') return viewImport(found);
    const chosen = await rows<{ id: string }>(
      `UPDATE entry_import_row SET state = 'waiting' WHERE import_id = $1 AND (state = 'right' OR (state = 'alike' AND id = ANY($2::uuid[]))) RETURNING id`,
      [id, others],
    );
    if (chosen.length === 0)
      throw new Problem('invalid-request', 'Tidak ada baris yang dapat disimpan. Perbaiki berkas, lalu unggah lagi.');
    await rows(
      `INSERT INTO likeness_choice (draft_id, ormas_id, choice, account_id)
       SELECT r.id, (a->>'id')::uuid, 'another', $2 FROM entry_import_row r, jsonb_array_elements(r.alike) a
       WHERE r.import_id = $1 AND r.state = 'waiting' ON CONFLICT DO NOTHING`,
      [id, by.actor.accountId],
    );
    await rows(
      `UPDATE entry_import SET state = 'saving', confirmed_at = now(), account_id = $3, counts = counts || jsonb_build_object('chosen', $2::int) WHERE id = $1`,
      [id, chosen.length, by.actor.accountId],
    );
    return viewImport(await getImport(id, by.actor, by.roles));
  });

/** Throws what was uploaded away, so that the same file can be uploaded again. */
export const discardImport = (
  source: DataSource,
  id: string,
  by: { readonly actor: Actor; readonly roles: readonly string[] },
): Promise<void> =>
  inTransaction(source, async () => {
    const found = await getImport(id, by.actor, by.roles, true);
    if (found.state === 'discarded') return;
    if (found.state !== 'checked')
      throw new Problem('stale-page', 'Baris berkas ini sudah disimpan sebagai data, sehingga tidak dapat dibuang.');
    await rows(`DELETE FROM entry_import_row WHERE import_id = $1`, [id]);
    await rows(`UPDATE entry_import SET state = 'discarded', forgotten_at = now() WHERE id = $1`, [id]);
  });
