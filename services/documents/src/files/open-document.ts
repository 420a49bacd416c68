import type { Readable } from 'node:stream';
import { type Actor, Problem } from '@loket/contracts';
import { findRow, inTransaction } from '@loket/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DossierDoor } from '../neighbours/dossier-door';
import { ObjectStore } from '../storage/object-store';
import { type DocumentRow, documentColumns, objectKeyOf } from './document-row';

export interface OpenedFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: number;
  readonly content: Readable;
}

/** Opens a document for somebody who may read its dossier, a superseded one too. */
@Injectable()
export class OpenDocument {
  constructor(
    private readonly source: DataSource,
    private readonly store: ObjectStore,
    private readonly door: DossierDoor,
  ) {}

  async run(documentId: string, actor: Actor): Promise<OpenedFile> {
    const row = await inTransaction(this.source, () =>
      findRow<DocumentRow>(`SELECT ${documentColumns} FROM document WHERE id = $1 AND state <> 'arriving'`, [
        documentId,
      ]),
    );
    if (row === undefined) throw new Problem('not-found');
    await this.door.toReadFile(row.dossier_id, row.requirement, actor);
    const content = await this.store.get(objectKeyOf(row.dossier_id, row.id));
    return { name: row.file_name, contentType: row.content_type, bytes: Number(row.bytes), content };
  }
}
