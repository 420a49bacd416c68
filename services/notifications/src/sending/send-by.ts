import type { Channel } from '@loket/contracts';
import type { MessageChannel, OutgoingMessage } from '../channels/message-channel';
import type { Delivery } from './delivery';
import { deliveryOfError } from './delivery-of-error';

/** What came of an attempt, and by which way; null where no way was there. */
export interface Attempt {
  readonly delivery: Delivery;
  readonly channel: Channel | null;
}

/** Goes by the first way that reaches the person; by the next one only where the address was refused for good. */
export async function sendBy(channels: readonly MessageChannel[], message: OutgoingMessage): Promise<Attempt> {
  let last: Attempt = { delivery: { state: 'failed', code: 'no-recipient' }, channel: null };
  for (const channel of channels.filter((each) => each.reaches(message))) {
    last = { delivery: await handOver(channel, message), channel: channel.name };
    if (last.delivery.state !== 'failed' || last.delivery.code !== 'bounced') return last;
  }
  return last;
}

async function handOver(channel: MessageChannel, message: OutgoingMessage): Promise<Delivery> {
  try {
    await channel.send(message);
    return { state: 'sent' };
  } catch (error) {
    return deliveryOfError(error);
  }
}
