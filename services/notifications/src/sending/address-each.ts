import { rows } from '@loket/database';
import type { Message } from '../messages/message';
import { storeMessage } from '../messages/store-message';

/** Puts a message to each account in the place of the one to all of them; needs an open transaction. */
export async function addressEach(message: Message, accounts: readonly string[]): Promise<void> {
  const removed = await rows(`DELETE FROM message WHERE id = $1 AND attempts = $2 RETURNING id`, [
    message.id,
    message.attempts,
  ]);
  if (removed.length === 0) return;
  for (const accountId of accounts)
    await storeMessage({ ...message, accountId }, { id: message.eventId, type: message.eventType });
}
