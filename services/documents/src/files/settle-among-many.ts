import { type DocumentView, Problem } from '@loket/contracts';
import { findRow, getRow, rows } from '@loket/database';
import { type DocumentRow, documentColumns, viewOf } from './document-row';
import type { FileCaption } from './file-caption';
import type { ArrivedDocument } from './settle-document';

/** More than any organisation has papers. */
const MOST_FILES = 50;

/**
 * Adds an arrived file to those of a requirement that takes many. The same content again is the same document, under its
 * newest caption. Needs an open transaction.
 */
export async function settleAmongMany(
  { id, dossierId, requirement, bytes, sha256 }: ArrivedDocument,
  { title, note }: FileCaption,
): Promise<DocumentView> {
  await rows(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`${dossierId}/${requirement}`]);
  const known = await findRow<DocumentRow>(
    `UPDATE document SET title = $4, note = $5 WHERE dossier_id = $1 AND requirement = $2 AND sha256 = $3 AND state = 'current' RETURNING ${documentColumns}`,
    [dossierId, requirement, sha256, title, note],
  );
  if (known !== undefined) return viewOf(known);
  const { count } = await getRow<{ count: number }>(
    `SELECT count(*)::int AS count FROM document WHERE dossier_id = $1 AND requirement = $2 AND state = 'current'`,
    [dossierId, requirement],
  );
  if (count >= MOST_FILES)
    throw new Problem(
      'file-too-large',
      `Paling banyak ${MOST_FILES} berkas. Hapus satu berkas, atau gabungkan beberapa berkas menjadi satu PDF.`,
    );
  return viewOf(
    await getRow<DocumentRow>(
      `UPDATE document SET state = 'current', many = true, title = $4, note = $5, bytes = $2, sha256 = $3, uploaded_at = now() WHERE id = $1 RETURNING ${documentColumns}`,
      [id, bytes, sha256, title, note],
    ),
  );
}
