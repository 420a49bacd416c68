import type { EventEnvelope, Topic } from '@loket/contracts';
import type { ZodType } from 'zod';

/** What a service does on one kind of event. Runs in the transaction that also marks the event as handled. */
export interface EventHandler {
  readonly topic: Topic;
  readonly type: string;
  handle(envelope: EventEnvelope): Promise<void>;
}

/** A handler whose data are checked against the event's schema first; a mismatch is a poison message. */
export function onEvent<D>(
  topic: Topic,
  type: string,
  schema: ZodType<D>,
  handle: (data: D, envelope: EventEnvelope) => Promise<void>,
): EventHandler {
  return { topic, type, handle: async (envelope) => handle(schema.parse(envelope.data), envelope) };
}

/** Thrown by a handler that needs something that is down just now; the event waits, however long, and is no poison. */
export class NotNow extends Error {}
