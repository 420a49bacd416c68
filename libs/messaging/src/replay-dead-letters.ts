import { eventEnvelope } from '@loket/contracts';
import { findRow, inTransaction, rows } from '@loket/database';
import type { DataSource } from 'typeorm';
import type { EventHandler } from './event-handler';
import { handleOnce } from './handle-event';

interface DeadLetter {
  readonly position: string;
  readonly topic: string;
  readonly key: string;
  readonly envelope: unknown;
}

/**
 * Does again, in order, the parked events of one key, each in a transaction of its own.
 * Stops at the first that fails again and throws its error; returns how many went through.
 */
export async function replayDeadLetters(
  source: DataSource,
  handlers: readonly EventHandler[],
  topic: string,
  key: string,
): Promise<number> {
  let replayed = 0;
  while (await inTransaction(source, () => replayNext(handlers, topic, key))) replayed += 1;
  return replayed;
}

async function replayNext(handlers: readonly EventHandler[], topic: string, key: string): Promise<boolean> {
  const letter = await findRow<DeadLetter>(
    `SELECT position, topic, key, envelope FROM dead_letter WHERE topic = $1 AND key = $2 AND replayed_at IS NULL ORDER BY position LIMIT 1 FOR UPDATE`,
    [topic, key],
  );
  if (letter === undefined) return false;
  const envelope = eventEnvelope.parse(letter.envelope);
  const handler = handlers.find((each) => each.topic === topic && each.type === envelope.type);
  if (handler !== undefined) await handleOnce(handler, topic, envelope);
  await rows(`UPDATE dead_letter SET replayed_at = now() WHERE position = $1`, [letter.position]);
  return true;
}
