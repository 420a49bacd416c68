import type { EventEnvelope } from '@loket/contracts';
import { afterCommit, newId, rows } from '@loket/database';
import type { NewMessage } from './message';
import { senderSignal } from './sender-signal';

/** Stores the message an event asks for, once per event and account; needs an open transaction. */
export async function storeMessage(message: NewMessage, event: Pick<EventEnvelope, 'id' | 'type'>): Promise<void> {
  await rows(
    `INSERT INTO message (id, event_id, event_type, kind, case_id, transition, clock, level, due_at, account_id, about_id, ormas_id, half_year)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) ON CONFLICT DO NOTHING`,
    [
      ...[newId(), event.id, event.type, message.kind, message.caseId, message.transition],
      ...[message.clock, message.level, message.dueAt, message.accountId, message.aboutId ?? null],
      ...[message.report?.ormasId ?? null, message.report?.halfYear ?? null],
    ],
  );
  afterCommit(() => senderSignal.wake());
}
