import { WakeSignal } from '@loket/messaging';

/** Woken when a message has been stored for sending. */
export const senderSignal = new WakeSignal();
