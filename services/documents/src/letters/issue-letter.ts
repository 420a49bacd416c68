import { createHash } from 'node:crypto';
import { type LetterIssued, type LetterOrder, Problem, letterEvents, topics } from '@loket/contracts';
import { findRow, getRow, inTransaction, rows } from '@loket/database';
import { publishEvent } from '@loket/messaging';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Config } from '../config';
import { LetterPrinter, TemplateFailed } from '../rendering/letter-printer';
import { SignLetter } from '../signing/sign-letter';
import { ObjectStore } from '../storage/object-store';
import { CONFIG } from '../tokens';
import { appendSheet } from './append-sheet';
import { LetterBodies } from './letter-bodies';
import { type LetterContent, letterContent } from './letter-content';
import { type LetterRow, letterObjectKey } from './letter-row';
import { GatherLetterSources } from './letter-sources';
import { findByKey, reserveLetter } from './reserve-letter';
import { voidLetter } from './void-letter';

/** Issues a letter: number first, then the file, then the fact. Called again, it goes on where it stopped, under the same number. */
@Injectable()
export class IssueLetter {
  constructor(
    private readonly source: DataSource,
    private readonly store: ObjectStore,
    private readonly printer: LetterPrinter,
    private readonly gather: GatherLetterSources,
    private readonly bodies: LetterBodies,
    private readonly signLetter: SignLetter,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async run(order: LetterOrder): Promise<LetterIssued> {
    const letter = (await findByKey(this.source, order.key)) ?? (await this.reserve(order));
    if (letter.case_id !== order.caseId || letter.kind !== order.kind || letter.visit !== order.visit)
      throw new Problem('invalid-request');
    if (letter.state === 'void') throw new Problem('invalid-request', `Surat nomor ${letter.number} sudah batal.`);
    if (letter.state === 'reserved') await this.print(letter);
    return { letterId: letter.id, number: letter.number };
  }

  private async reserve(order: LetterOrder): Promise<LetterRow> {
    return reserveLetter(this.source, order, await this.gather.run(order), this.config.PORTAL_URL);
  }

  private async print(letter: LetterRow): Promise<void> {
    const content = letterContent.parse(letter.content);
    const sheet = await this.render(letter, content);
    const whole =
      content.body === undefined
        ? sheet
        : await appendSheet(await this.bodies.read(letter.case_id, content.body), sheet);
    const pdf = await this.signLetter.run(letter, content, whole);
    await this.store.putBytes(letterObjectKey(letter.id), pdf, 'application/pdf');
    const sha256 = createHash('sha256').update(pdf).digest('hex');
    await inTransaction(this.source, async () => {
      await markIssued(letter, sha256, pdf.length);
      if (content.body !== undefined) await replaceFormer(letter);
    });
  }

  private async render(letter: LetterRow, content: LetterContent): Promise<Buffer> {
    const template = await inTransaction(this.source, () =>
      getRow<{ content: string }>(`SELECT content FROM letter_template WHERE hash = $1`, [letter.template_hash]),
    );
    try {
      return await this.printer.print(template.content, content);
    } catch (error) {
      if (!(error instanceof TemplateFailed)) throw error;
      // The template is pinned and the content stored: no repetition will ever print it.
      await voidLetter(this.source, letter.id, 'template-failed');
      throw Object.assign(
        new Problem('invalid-request', `Surat nomor ${letter.number} tidak dapat dicetak dan dinyatakan batal.`),
        { cause: error },
      );
    }
  }
}

/** A document that was signed anew takes the place of the one before: two of them must not be valid at once. */
const replaceFormer = async ({ case_id, kind, visit }: LetterRow): Promise<void> =>
  void (await rows(
    `UPDATE letter SET state = 'void', voided_at = now(), void_reason = 'replaced', content = NULL
     WHERE case_id = $1 AND kind = $2 AND visit < $3 AND state <> 'void' AND released_at IS NULL`,
    [case_id, kind, visit],
  ));

async function markIssued(
  { id, case_id: caseId, kind, number }: LetterRow,
  sha256: string,
  bytes: number,
): Promise<void> {
  const issued = await findRow<{ issued_at: Date }>(
    `UPDATE letter SET state = 'issued', issued_at = now(), sha256 = $2, bytes = $3, content = NULL WHERE id = $1 AND state = 'reserved' RETURNING issued_at`,
    [id, sha256, bytes],
  );
  if (issued === undefined) return;
  const data = letterEvents['letter.issued'].parse({ letterId: id, caseId, kind, number });
  await publishEvent({
    topic: topics.letter,
    type: 'letter.issued',
    key: id,
    version: 1,
    time: issued.issued_at,
    data,
  });
}
