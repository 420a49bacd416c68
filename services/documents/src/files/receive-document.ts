import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { type Actor, type DocumentView, Problem } from '@loket/contracts';
import { inTransaction, newId, rows } from '@loket/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DossierDoor, type WriteLimits } from '../neighbours/dossier-door';
import { refuseUnsignable } from '../signing/refuse-unsignable';
import { ObjectStore } from '../storage/object-store';
import { objectKeyOf } from './document-row';
import { type FileCaption, captionIn } from './file-caption';
import type { FileIntake } from './file-intake';
import { contentTypes } from './file-kind';
import { fileIsTooLarge } from './refusals';
import { settleAmongMany } from './settle-among-many';
import { settleDocument } from './settle-document';
import { swallowRest, takeIn } from './take-in';

export interface Upload {
  readonly dossierId: string;
  readonly requirement: string;
  readonly fileName: string;
  /** As they came, for a requirement that takes many files. */
  readonly title?: string | undefined;
  readonly note?: string | undefined;
  readonly request: IncomingMessage;
}

/** Takes in a file for a requirement. Its row stands before its object, so that the sweep finds whatever is left over. */
@Injectable()
export class ReceiveDocument {
  constructor(
    private readonly source: DataSource,
    private readonly store: ObjectStore,
    private readonly door: DossierDoor,
  ) {}

  async run(upload: Upload, actor: Actor): Promise<DocumentView> {
    const { dossierId, requirement, request } = upload;
    const limits = await this.door.toWrite(dossierId, requirement, actor);
    const caption = limits.many === true ? captionIn(upload.title, upload.note) : undefined;
    if (Number(request.headers['content-length'] ?? 0) > limits.maxBytes) throw fileIsTooLarge(limits.maxBytes);
    const intake = takeIn(request, limits);
    try {
      return await this.takeFile({ ...upload, caption }, intake, limits, actor);
    } finally {
      if (!request.readableEnded) swallowRest(request, intake);
    }
  }

  private async takeFile(
    upload: Upload & { readonly caption: FileCaption | undefined },
    intake: FileIntake,
    { toSign }: WriteLimits,
    actor: Actor,
  ): Promise<DocumentView> {
    const { dossierId, requirement } = upload;
    const contentType = contentTypes[await intake.kind()];
    const id = newId();
    const key = objectKeyOf(dossierId, id);
    await inTransaction(this.source, () =>
      rows(
        `INSERT INTO document (id, dossier_id, requirement, state, file_name, content_type, uploaded_by) VALUES ($1, $2, $3, 'arriving', $4, $5, $6)`,
        [...[id, dossierId, requirement, upload.fileName, contentType, actor.accountId]],
      ),
    );
    try {
      await this.store.putStream(key, intake, contentType);
      const outcome = intake.outcome();
      if (toSign === true) await refuseUnsignable(await buffer(await this.store.get(key)));
      // The application may have been submitted while the file was on its way.
      await this.door.toWrite(dossierId, requirement, actor);
      const arrived = { id, dossierId, requirement, ...outcome };
      const settled = await inTransaction(this.source, () =>
        upload.caption === undefined ? settleDocument(arrived) : settleAmongMany(arrived, upload.caption),
      );
      if (settled.id !== id) await this.forget(id, key);
      return settled;
    } catch (error) {
      if (error instanceof Problem) await this.forget(id, key);
      throw error;
    }
  }

  /** Removes what did not become a document; where that fails the sweep does it later. */
  private async forget(id: string, key: string): Promise<void> {
    try {
      await this.store.remove(key);
      await inTransaction(this.source, () => rows(`DELETE FROM document WHERE id = $1 AND state = 'arriving'`, [id]));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
    }
  }
}
