import type { Kafka, Producer } from 'kafkajs';
import type { Logger } from 'pino';
import type { DataSource, QueryRunner } from 'typeorm';
import { relaySignal } from './relay-signal';

interface Waiting {
  readonly position: string;
  readonly topic: string;
  readonly key: string;
  readonly envelope: unknown;
}

const LOCK = 'outbox-relay';
const BATCH = 100;
const LOOK_EVERY_MS = 500;
const PAUSE_AFTER_FAILURE_MS = 1_000;

/**
 * Sends stored events to Kafka in the order they were stored. One relay is active per database (advisory lock);
 * an event is marked published only after all in-sync replicas have it, so a crash may send it twice, never not.
 */
export class OutboxRelay {
  private running = false;
  private loop: Promise<void> = Promise.resolve();
  private readonly producer: Producer;

  constructor(
    private readonly source: DataSource,
    kafka: Kafka,
    private readonly log: Logger,
  ) {
    this.producer = kafka.producer({ maxInFlightRequests: 1, idempotent: false, allowAutoTopicCreation: false });
  }

  start(): void {
    this.running = true;
    this.loop = this.run();
  }

  async stop(): Promise<void> {
    this.running = false;
    await this.loop;
    await this.producer.disconnect().catch(() => undefined);
  }

  private async run(): Promise<void> {
    while (this.running) {
      try {
        await this.producer.connect();
        await this.relayWhileHoldingLock();
      } catch (error) {
        this.log.warn({ err: error }, 'outbox relay waits');
        await relaySignal.woken(PAUSE_AFTER_FAILURE_MS);
      }
    }
  }

  private async relayWhileHoldingLock(): Promise<void> {
    const runner = this.source.createQueryRunner();
    try {
      await runner.connect();
      if (!(await tryLock(runner))) return await relaySignal.woken(LOOK_EVERY_MS);
      try {
        while (this.running) if ((await this.sendBatch(runner)) === 0) await relaySignal.woken(LOOK_EVERY_MS);
      } finally {
        await unlock(runner);
      }
    } finally {
      await runner.release().catch(() => undefined);
    }
  }

  private async sendBatch(runner: QueryRunner): Promise<number> {
    const waiting: Waiting[] = await runner.query(
      `SELECT position, topic, key, envelope FROM outbox WHERE published_at IS NULL ORDER BY position LIMIT ${BATCH}`,
    );
    for (const event of waiting) {
      await this.producer.send({
        topic: event.topic,
        acks: -1,
        messages: [{ key: event.key, value: JSON.stringify(event.envelope) }],
      });
      await runner.query(`UPDATE outbox SET published_at = now() WHERE position = $1`, [event.position]);
    }
    return waiting.length;
  }
}

async function tryLock(runner: QueryRunner): Promise<boolean> {
  const [row]: { held: boolean }[] = await runner.query(`SELECT pg_try_advisory_lock(hashtext($1)) AS held`, [LOCK]);
  return row?.held ?? false;
}

async function unlock(runner: QueryRunner): Promise<void> {
  await runner.query(`SELECT pg_advisory_unlock(hashtext($1))`, [LOCK]).catch(() => undefined);
}
