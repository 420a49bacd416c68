import { type EventEnvelope, topics } from '@loket/contracts';
import { inTransaction, newId, rows } from '@loket/database';
import { type TestDatabase, createTestDatabase, testStack } from '@loket/testing';
import type { Kafka } from 'kafkajs';
import { pino } from 'pino';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { z } from 'zod';
import { type EventHandler, onEvent } from '../event-handler';
import { kafkaClient } from '../kafka-client';
import { outboxTables } from '../outbox-tables';

class Messaging1763700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const effect = `CREATE TABLE effect (position bigint GENERATED ALWAYS AS IDENTITY, key text NOT NULL, n int NOT NULL)`;
    for (const statement of [...outboxTables, effect]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

export const silent = pino({ level: 'silent' });

/** A real topic, with a type of event that only these tests know. */
export const probeTopic = topics.ormas;
export const probe = (key: string, n: number): EventEnvelope => ({
  ...{ id: newId(), type: 'probe.happened', source: 'probe', subject: key, version: n },
  ...{ time: new Date().toISOString(), data: { n } },
});

/** A service's tables with a handler that notes the numbers of events, and fails where a test says so. */
export class MessagingInTest {
  /** By key and number, what the handler does first. */
  readonly before = new Map<string, () => void>();
  readonly handlers: readonly EventHandler[] = [
    onEvent(probeTopic, 'probe.happened', z.object({ n: z.int() }), async ({ n }, { subject }) => {
      await rows(`INSERT INTO effect (key, n) VALUES ($1, $2)`, [subject, n]);
      this.before.get(`${subject} ${n}`)?.();
    }),
  ];

  private constructor(
    readonly database: TestDatabase,
    readonly kafka: Kafka,
  ) {}

  static async start(): Promise<MessagingInTest> {
    const kafka = kafkaClient(testStack().kafkaBrokers, 'probe', silent);
    return new MessagingInTest(await createTestDatabase({ migrations: [Messaging1763700000000] }), kafka);
  }

  get source(): TestDatabase['source'] {
    return this.database.source;
  }

  query<R>(sql: string, parameters: readonly unknown[] = []): Promise<R[]> {
    return inTransaction(this.source, () => rows<R>(sql, parameters));
  }

  /** Has the handler throw on an event, until the mapping is deleted. */
  spoil(key: string, n: number, error: () => Error): void {
    this.before.set(`${key} ${n}`, () => {
      throw error();
    });
  }

  async effectsOf(key: string): Promise<number[]> {
    const found = await this.query<{ n: number }>(`SELECT n FROM effect WHERE key = $1 ORDER BY position`, [key]);
    return found.map(({ n }) => n);
  }

  async parkedOf(key: string): Promise<[n: number, reason: string][]> {
    const found = await this.query<{ n: number; reason: string }>(
      `SELECT (envelope->'data'->>'n')::int AS n, reason FROM dead_letter WHERE key = $1 AND replayed_at IS NULL ORDER BY position`,
      [key],
    );
    return found.map(({ n, reason }) => [n, reason]);
  }
}
