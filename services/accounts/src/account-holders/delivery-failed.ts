import { deliveryEvents, topics } from '@loket/contracts';
import { rows } from '@loket/database';
import { type EventHandler, onEvent } from '@loket/messaging';

/** An account whose address refused a message is marked, until its holder sets a password by a link again. */
export const deliveryFailed: EventHandler = onEvent(
  topics.delivery,
  'delivery.failed',
  deliveryEvents['delivery.failed'],
  async ({ accountId, code }, { time }) => {
    if (accountId === null || !['bounced', 'rejected'].includes(code)) return;
    await rows(
      `UPDATE account SET unreachable_since = $2, unreachable_code = $3, version = version + 1 WHERE id = $1 AND unreachable_since IS NULL`,
      [accountId, time, code],
    );
  },
);
