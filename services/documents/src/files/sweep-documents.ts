import { inTransaction, rows } from '@loket/database';
import type { DataSource } from 'typeorm';
import type { ObjectStore } from '../storage/object-store';
import { objectKeyOf } from './document-row';

const BATCH = 100;

interface Unwanted {
  readonly id: string;
  readonly dossier_id: string;
}

/**
 * Removes replaced documents that were never handed in, and uploads that never finished, once they are older than
 * `olderThanMinutes`. Answers how many went.
 */
export async function sweepDocuments(
  source: DataSource,
  store: ObjectStore,
  olderThanMinutes: number,
): Promise<number> {
  const unwanted = await inTransaction(source, () =>
    rows<Unwanted>(
      `SELECT id, dossier_id FROM document
       WHERE state <> 'current' AND frozen_at IS NULL AND coalesce(superseded_at, uploaded_at) < now() - make_interval(mins => $1)
       ORDER BY id LIMIT ${BATCH}`,
      [olderThanMinutes],
    ),
  );
  for (const { id, dossier_id } of unwanted) {
    await store.remove(objectKeyOf(dossier_id, id));
    await inTransaction(source, () =>
      rows(`DELETE FROM document WHERE id = $1 AND state <> 'current' AND frozen_at IS NULL`, [id]),
    );
  }
  return unwanted.length;
}
