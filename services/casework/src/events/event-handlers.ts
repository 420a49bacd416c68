import { deliveryEvents, letterEvents, topics } from '@loket/contracts';
import { rows } from '@loket/database';
import { type EventHandler, onEvent } from '@loket/messaging';
import type { z } from 'zod';
import { followAccounts } from '../accounts/inactive-accounts';

/** What casework does on other services' events. */
export const eventHandlers: readonly EventHandler[] = [
  ...followAccounts,
  onEvent(topics.letter, 'letter.issued', letterEvents['letter.issued'], async ({ letterId, caseId, kind, number }) => {
    await rows(
      `INSERT INTO case_letter (letter_id, case_id, kind, number) VALUES ($1, $2, $3, $4) ON CONFLICT (letter_id) DO UPDATE SET number = $4`,
      [letterId, caseId, kind, number],
    );
  }),
  onEvent(topics.letter, 'letter.released', letterEvents['letter.released'], async ({ letterId }, { time }) => {
    await rows(`UPDATE case_letter SET released_at = COALESCE(released_at, $2) WHERE letter_id = $1`, [letterId, time]);
  }),
  onEvent(topics.delivery, 'delivery.accepted', deliveryEvents['delivery.accepted'], (data, { time }) =>
    noteFate(data, 'accepted', time),
  ),
  onEvent(topics.delivery, 'delivery.failed', deliveryEvents['delivery.failed'], ({ code, ...data }, { time }) =>
    noteFate(data, 'failed', time, code),
  ),
];

async function noteFate(
  { messageId, caseId, kind, accountId, channel }: z.infer<(typeof deliveryEvents)['delivery.accepted']>,
  fate: string,
  at: string,
  code: string | null = null,
): Promise<void> {
  if (caseId === null) return;
  await rows(
    `INSERT INTO message_fate (message_id, case_id, kind, fate, at, code, account_id, channel) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (message_id) DO UPDATE SET fate = $4, at = $5, code = $6, channel = $8`,
    [messageId, caseId, kind, fate, at, code, accountId, channel],
  );
}
