import { type Actor, Problem } from '@loket/contracts';
import { findRow, inTransaction, rows } from '@loket/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DossierDoor } from '../neighbours/dossier-door';
import { type DocumentRow, documentColumns } from './document-row';

/** Takes a document out of a dossier; its object goes with the next sweep. */
@Injectable()
export class RemoveDocument {
  constructor(
    private readonly source: DataSource,
    private readonly door: DossierDoor,
  ) {}

  async run(dossierId: string, documentId: string, actor: Actor): Promise<void> {
    await this.door.toRead(dossierId, actor);
    const row = await inTransaction(this.source, () =>
      findRow<DocumentRow>(
        `SELECT ${documentColumns} FROM document WHERE id = $1 AND dossier_id = $2 AND state = 'current'`,
        [documentId, dossierId],
      ),
    );
    if (row === undefined) throw new Problem('not-found');
    // A file among many is not replaced, so it can be taken out as long as others can be added; it stays on record.
    const { many = false } = await this.door.toWrite(dossierId, row.requirement, actor);
    const removed = await inTransaction(this.source, () =>
      rows(
        `UPDATE document SET state = 'superseded', superseded_at = now() WHERE id = $1 AND state = 'current' AND (frozen_at IS NULL OR $2) RETURNING id`,
        [documentId, many],
      ),
    );
    if (removed.length === 0)
      throw new Problem(
        'frozen-document',
        'Dokumen yang sudah dikirim tidak dapat dihapus, tetapi dapat diganti bila diminta petugas.',
      );
  }
}
