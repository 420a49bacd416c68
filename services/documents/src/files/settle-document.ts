import { type DocumentView, Problem } from '@loket/contracts';
import { findRow, getRow, rows } from '@loket/database';
import { type DocumentRow, documentColumns, viewOf } from './document-row';

export interface ArrivedDocument {
  readonly id: string;
  readonly dossierId: string;
  readonly requirement: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Makes an arrived file the requirement's current document and the former one superseded. The same content again is
 * the same document: then the former one stays and is the answer. Needs an open transaction.
 */
export async function settleDocument(arrived: ArrivedDocument): Promise<DocumentView> {
  const { id, dossierId, requirement, bytes, sha256 } = arrived;
  await rows(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`${dossierId}/${requirement}`]);
  const former = await findRow<DocumentRow & { overtaken: boolean }>(
    `SELECT ${documentColumns}, coalesce(frozen_at > (SELECT uploaded_at FROM document WHERE id = $3), false) AS overtaken
     FROM document WHERE dossier_id = $1 AND requirement = $2 AND state = 'current'`,
    [dossierId, requirement, id],
  );
  if (former?.sha256 === sha256) return viewOf(former);
  if (former?.overtaken === true)
    throw new Problem(
      'frozen-document',
      'Permohonan sudah dikirim saat berkas ini diunggah, sehingga berkas tidak disimpan.',
    );
  if (former !== undefined)
    await rows(`UPDATE document SET state = 'superseded', superseded_at = now() WHERE id = $1`, [former.id]);
  return viewOf(
    await getRow<DocumentRow>(
      `UPDATE document SET state = 'current', bytes = $2, sha256 = $3, uploaded_at = now() WHERE id = $1 RETURNING ${documentColumns}`,
      [id, bytes, sha256],
    ),
  );
}
