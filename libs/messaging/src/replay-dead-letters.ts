import { type DeadLetterReason, Problem, eventEnvelope, isOutage } from '@loket/contracts';
import { findRow, inTransaction, rows } from '@loket/database';
import type { DataSource } from 'typeorm';
import { type EventHandler, NotNow } from './event-handler';
import { handleOnce } from './handle-event';
import { reasonOf } from './reason-of';

interface DeadLetter {
  readonly position: string;
  readonly envelope: unknown;
}

const stillFailing = 'Pesan ini gagal lagi dan tetap ditahan. Perbaiki dahulu penyebabnya, lalu ulangi.';

/**
 * Does again, in order, the parked events of one key, each in a transaction of its own; returns how many went through.
 * Stops at the first that fails again, which stays parked for its present reason, and throws `still-failing`; where
 * something it needs is down, `unavailable`.
 */
export async function replayDeadLetters(
  source: DataSource,
  handlers: readonly EventHandler[],
  topic: string,
  key: string,
): Promise<number> {
  let replayed = 0;
  try {
    while (await inTransaction(source, () => replayNext(handlers, topic, key))) replayed += 1;
    return replayed;
  } catch (error) {
    if (error instanceof NotNow || isOutage(error)) throw Object.assign(new Problem('unavailable'), { cause: error });
    await inTransaction(source, () => keepReason(topic, key, reasonOf(error)));
    throw Object.assign(new Problem('still-failing', stillFailing), { cause: error });
  }
}

async function replayNext(handlers: readonly EventHandler[], topic: string, key: string): Promise<boolean> {
  const letter = await findRow<DeadLetter>(`SELECT position, envelope FROM dead_letter ${firstWaiting} FOR UPDATE`, [
    topic,
    key,
  ]);
  if (letter === undefined) return false;
  const envelope = eventEnvelope.parse(letter.envelope);
  const handler = handlers.find((each) => each.topic === topic && each.type === envelope.type);
  if (handler !== undefined) await handleOnce(handler, topic, envelope);
  await rows(`UPDATE dead_letter SET replayed_at = now() WHERE position = $1`, [letter.position]);
  return true;
}

const firstWaiting = `WHERE topic = $1 AND key = $2 AND replayed_at IS NULL ORDER BY position LIMIT 1`;

/** The first that waits may have stood behind another one until now. */
async function keepReason(topic: string, key: string, reason: DeadLetterReason): Promise<void> {
  await rows(`UPDATE dead_letter SET reason = $3 WHERE position = (SELECT position FROM dead_letter ${firstWaiting})`, [
    topic,
    key,
    reason,
  ]);
}
