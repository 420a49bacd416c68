import { WakeSignal } from './wake-signal';

/** Woken when an event has been stored in the outbox. */
export const relaySignal = new WakeSignal();
