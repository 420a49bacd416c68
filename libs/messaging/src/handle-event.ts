import { type DeadLetterReason, type EventEnvelope, eventEnvelope } from '@loket/contracts';
import { findRow, inTransaction, rows } from '@loket/database';
import type { DataSource } from 'typeorm';
import type { EventHandler } from './event-handler';

export type Handled = 'handled' | 'known' | 'ignored' | 'parked';

/**
 * Does the effect of one event and marks it handled, in one transaction. An event whose key has a dead letter
 * before it is parked behind that, so a key's events never overtake each other.
 */
export function handleEvent(
  source: DataSource,
  handlers: readonly EventHandler[],
  topic: string,
  envelope: EventEnvelope,
): Promise<Handled> {
  return inTransaction(source, async () => {
    const handler = handlers.find((each) => each.topic === topic && each.type === envelope.type);
    if (handler === undefined) return 'ignored';
    // Shared, so that an event that comes while its key is being replayed waits for the end of that.
    const parked = await findRow(
      `SELECT 1 FROM dead_letter WHERE topic = $1 AND key = $2 AND replayed_at IS NULL ORDER BY position LIMIT 1 FOR SHARE`,
      [topic, envelope.subject],
    );
    if (parked !== undefined) {
      await park(topic, envelope, 'behind');
      return 'parked';
    }
    return (await handleOnce(handler, topic, envelope)) ? 'handled' : 'known';
  });
}

/** Marks the event and does its effect; false when it was handled before. Needs an open transaction. */
export async function handleOnce(handler: EventHandler, topic: string, envelope: EventEnvelope): Promise<boolean> {
  const marked = await rows(
    `INSERT INTO inbox (event_id, topic) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING event_id`,
    [envelope.id, topic],
  );
  if (marked.length === 0) return false;
  await handler.handle(envelope);
  return true;
}

/** Puts an event among the dead letters; needs an open transaction. */
export async function park(topic: string, envelope: EventEnvelope, reason: DeadLetterReason): Promise<void> {
  await rows(
    `INSERT INTO dead_letter (event_id, topic, key, envelope, reason) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (event_id) DO NOTHING`,
    [envelope.id, topic, envelope.subject, envelope, reason],
  );
}

/** Reads the envelope of a message; throws on anything else. */
export const parseEnvelope = (value: string): EventEnvelope => eventEnvelope.parse(JSON.parse(value));
