import { type EventEnvelope, isOutage } from '@loket/contracts';
import { inTransaction } from '@loket/database';
import type { Consumer, EachMessagePayload, Kafka } from 'kafkajs';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { type EventHandler, NotNow } from './event-handler';
import { handleEvent, park, parseEnvelope } from './handle-event';
import { reasonOf } from './reason-of';

const ATTEMPTS = 5;
// After a kill, of this process or of the broker, the group waits so long for the member that was before it goes on.
const SESSION_MS = 12_000;
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 10_000;

/** Consumes the topics of its handlers, each event's effect once; see `handleEvent` for the order it keeps. */
export class EventConsumer {
  private readonly consumer: Consumer;
  private stopping = false;

  constructor(
    private readonly source: DataSource,
    kafka: Kafka,
    groupId: string,
    private readonly handlers: readonly EventHandler[],
    private readonly log: Logger,
  ) {
    this.consumer = kafka.consumer({
      groupId,
      retry: { restartOnFailure: async () => !this.stopping },
      sessionTimeout: SESSION_MS,
      heartbeatInterval: 2_000,
      allowAutoTopicCreation: false,
    });
  }

  /** Connects in the background and keeps trying, so that a service starts while Kafka is down. */
  start(): void {
    void this.connect();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.consumer.disconnect().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const topics = [...new Set(this.handlers.map((each) => each.topic))];
    while (!this.stopping) {
      try {
        await this.consumer.connect();
        await this.consumer.subscribe({ topics, fromBeginning: true });
        await this.consumer.run({ partitionsConsumedConcurrently: 3, eachMessage: (payload) => this.consume(payload) });
        return;
      } catch (error) {
        this.log.warn({ err: error }, 'event consumer waits');
        await pause(1_000);
      }
    }
  }

  private async consume({ topic, message, heartbeat }: EachMessagePayload): Promise<void> {
    const envelope = this.parse(topic, message.value);
    if (envelope === undefined) return;
    for (let attempt = 1; !this.stopping; attempt += 1) {
      try {
        await handleEvent(this.source, this.handlers, topic, envelope);
        return;
      } catch (error) {
        const waits = error instanceof NotNow || isOutage(error);
        this.log.warn({ err: error, event: envelope.id, type: envelope.type, attempt }, 'event handler failed');
        if (!waits && attempt >= ATTEMPTS && (await this.parked(topic, envelope, error))) return;
        await pauseWithHeartbeat(Math.min(FIRST_PAUSE_MS * 2 ** (attempt - 1), LONGEST_PAUSE_MS), heartbeat);
      }
    }
    throw new Error('The consumer is stopping; the event stays unhandled');
  }

  private parse(topic: string, value: Buffer | null): EventEnvelope | undefined {
    try {
      return parseEnvelope(value?.toString() ?? '');
    } catch {
      // Without an envelope there is no key to park it under, and nothing of its content may be logged.
      this.log.error({ topic }, 'message without a valid envelope skipped');
      return undefined;
    }
  }

  private async parked(topic: string, envelope: EventEnvelope, error: unknown): Promise<boolean> {
    try {
      await inTransaction(this.source, () => park(topic, envelope, reasonOf(error)));
      return true;
    } catch {
      return false;
    }
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function pauseWithHeartbeat(milliseconds: number, heartbeat: () => Promise<void>): Promise<void> {
  for (let left = milliseconds; left > 0; left -= 2_000) {
    await pause(Math.min(left, 2_000));
    await heartbeat().catch(() => undefined);
  }
}
