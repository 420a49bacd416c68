import { type Channel, topics } from '@loket/contracts';
import { rows } from '@loket/database';
import { publishEvent } from '@loket/messaging';
import type { Message } from '../messages/message';
import { secondsToWait } from './seconds-to-wait';
import type { Attempt } from './send-by';

/** Writes down what came of an attempt and tells it; needs an open transaction. */
export async function settleMessage(message: Message, { delivery, channel }: Attempt): Promise<void> {
  if (delivery.state === 'waiting') return waitForNextAttempt(message);
  const code = delivery.state === 'failed' ? delivery.code : null;
  const settled = await rows(
    `UPDATE message SET state = $3, failure_code = $4, channel = $5, settled_at = now() WHERE id = $1 AND attempts = $2 AND state = 'waiting' RETURNING id`,
    [message.id, message.attempts, delivery.state, code, channel],
  );
  if (settled.length > 0) await publishDelivery(message, channel, code);
}

const waitForNextAttempt = async ({ id, attempts }: Message): Promise<void> =>
  void (await rows(
    `UPDATE message SET next_attempt_at = now() + make_interval(secs => $3) WHERE id = $1 AND attempts = $2 AND state = 'waiting'`,
    [id, attempts, secondsToWait(attempts)],
  ));

const publishDelivery = (
  { id, kind, caseId, accountId }: Message,
  channel: Channel | null,
  code: string | null,
): Promise<void> =>
  publishEvent({
    topic: topics.delivery,
    type: code === null ? 'delivery.accepted' : 'delivery.failed',
    key: id,
    version: 1,
    time: new Date(),
    data: { messageId: id, kind, caseId, accountId, channel, ...(code === null ? {} : { code }) },
  });
