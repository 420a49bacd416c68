import { type Actor, Problem, topics } from '@loket/contracts';
import { findRow, inTransaction } from '@loket/database';
import { publishEvent } from '@loket/messaging';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { contactIn } from '../facts/contact-in';
import { isGuestOf } from './guest';

const MOST_LINKS = 3;

/** Has the link back to a draft mailed to the address that stands in it; at most three times. */
@Injectable()
export class AskReturnLink {
  constructor(private readonly source: DataSource) {}

  /** True where a mail is on its way. */
  async run(draftId: string, actor: Actor): Promise<{ readonly sent: boolean }> {
    if (!isGuestOf(draftId, actor)) throw new Problem('not-found');
    return inTransaction(this.source, async () => {
      const draft = await findRow<{ form: Record<string, string>; links_sent: number }>(
        `SELECT form, links_sent FROM draft WHERE id = $1 AND secret IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM case_file WHERE id = draft.id) FOR UPDATE`,
        [draftId],
      );
      if (draft === undefined) throw new Problem('not-found');
      if (draft.links_sent >= MOST_LINKS || contactIn(draft.form)?.email == null) return { sent: false };
      await findRow(`UPDATE draft SET links_sent = links_sent + 1 WHERE id = $1 RETURNING id`, [draftId]);
      await publishEvent({
        topic: topics.case,
        type: 'draft.link-asked',
        key: draftId,
        version: draft.links_sent + 1,
        time: new Date(),
        data: { draftId },
      });
      return { sent: true };
    });
  }
}
