import { type Actor, type LetterView, Problem } from '@loket/contracts';
import { findRow, inTransaction, rows } from '@loket/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { OpenedFile } from '../files/open-document';
import { DossierDoor } from '../neighbours/dossier-door';
import { ObjectStore } from '../storage/object-store';
import { type LetterRow, letterColumns, letterObjectKey, letterViewOf } from './letter-row';

type IssuedRow = LetterRow & { readonly issued_at: Date };

/** Letters for reading: officers see what is issued, an applicant what was released. */
@Injectable()
export class ReadLetters {
  constructor(
    private readonly source: DataSource,
    private readonly store: ObjectStore,
    private readonly door: DossierDoor,
  ) {}

  /** Without an actor a service asks. */
  async list(caseId: string, actor: Actor | undefined): Promise<LetterView[]> {
    if (actor !== undefined) await this.door.toRead(caseId, actor);
    const found = await inTransaction(this.source, () =>
      rows<IssuedRow>(
        `SELECT ${letterColumns} FROM letter WHERE case_id = $1 AND state = 'issued' ORDER BY issued_at`,
        [caseId],
      ),
    );
    return found.filter((letter) => actor === undefined || isOpenTo(letter, actor)).map(letterViewOf);
  }

  async open(letterId: string, actor: Actor): Promise<OpenedFile> {
    const letter = await this.issued(letterId);
    if (!isOpenTo(letter, actor)) throw new Problem('not-found');
    if (letter.account_id !== actor.accountId) await this.door.toRead(letter.case_id, actor);
    return this.fileOf(letter);
  }

  async openForService(letterId: string): Promise<OpenedFile> {
    return this.fileOf(await this.issued(letterId));
  }

  private async issued(letterId: string): Promise<IssuedRow> {
    const letter = await inTransaction(this.source, () =>
      findRow<IssuedRow>(`SELECT ${letterColumns} FROM letter WHERE id = $1 AND state = 'issued'`, [letterId]),
    );
    if (letter === undefined) throw new Problem('not-found');
    return letter;
  }

  private async fileOf(letter: IssuedRow): Promise<OpenedFile> {
    const content = await this.store.get(letterObjectKey(letter.id));
    return {
      name: `${letter.title} ${letter.number.replaceAll('/', '-')}.pdf`,
      contentType: 'application/pdf',
      bytes: Number(letter.bytes),
      content,
    };
  }
}

/** Before its release a letter is for officers only. */
const isOpenTo = (letter: LetterRow, actor: Actor): boolean =>
  letter.released_at !== null || (actor.roles.length > 0 && letter.account_id !== actor.accountId);
