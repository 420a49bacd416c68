import type { EventEnvelope, Topic } from '@loket/contracts';
import { afterCommit, newId, rows } from '@loket/database';
import { relaySignal } from './relay-signal';

export interface NewEvent {
  readonly topic: Topic;
  readonly type: string;
  /** The aggregate's id; events of one aggregate keep their order. */
  readonly key: string;
  /** The aggregate's version after the change. */
  readonly version: number;
  readonly time: Date;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Stores an event in the present transaction; the relay sends it once that has committed. */
export async function publishEvent(event: NewEvent): Promise<void> {
  const id = newId();
  const envelope: EventEnvelope = {
    id,
    type: event.type,
    source: event.topic.split('.')[0] ?? event.topic,
    subject: event.key,
    version: event.version,
    time: event.time.toISOString(),
    data: { ...event.data },
  };
  await rows(`INSERT INTO outbox (id, topic, key, envelope) VALUES ($1, $2, $3, $4)`, [
    id,
    event.topic,
    event.key,
    envelope,
  ]);
  afterCommit(() => relaySignal.wake());
}
