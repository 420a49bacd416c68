import { buffer } from 'node:stream/consumers';
import { Problem } from '@loket/contracts';
import { findRow, inTransaction } from '@loket/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { objectKeyOf } from '../files/document-row';
import { refuseUnsignable } from '../signing/refuse-unsignable';
import { ObjectStore } from '../storage/object-store';

/** The uploaded files that letters are made of. */
@Injectable()
export class LetterBodies {
  constructor(
    private readonly source: DataSource,
    private readonly store: ObjectStore,
  ) {}

  /** The file of this very case. Throws where it has none of that id, or one that cannot be signed. */
  async read(caseId: string, documentId: string): Promise<Buffer> {
    const known = await inTransaction(this.source, () =>
      findRow(`SELECT 1 FROM document WHERE id = $1 AND dossier_id = $2 AND state <> 'arriving'`, [documentId, caseId]),
    );
    if (known === undefined)
      throw new Problem('invalid-request', 'Berkas yang akan ditandatangani tidak ada pada permohonan ini.');
    const file = await buffer(await this.store.get(objectKeyOf(caseId, documentId)));
    await refuseUnsignable(file);
    return file;
  }
}
