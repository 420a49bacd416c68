import { outboxTables } from '@loket/messaging';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  `CREATE TABLE message (
     id uuid PRIMARY KEY,
     event_id uuid NOT NULL,
     event_type text NOT NULL,
     kind text NOT NULL,
     case_id uuid,
     transition integer,
     due_at text,
     account_id uuid,
     state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'failed')),
     attempts integer NOT NULL DEFAULT 0,
     next_attempt_at timestamptz NOT NULL DEFAULT now(),
     failure_code text,
     created_at timestamptz NOT NULL DEFAULT now(),
     settled_at timestamptz
   )`,
  // An event makes at most one message to one account (or, without one, to the case's contact or officers).
  `CREATE UNIQUE INDEX message_of_event ON message (event_id, account_id) NULLS NOT DISTINCT`,
  // The sender asks for what is waiting, longest due first.
  `CREATE INDEX message_waiting ON message (next_attempt_at) WHERE state = 'waiting'`,
];

export class FirstSchema1763700100000 implements MigrationInterface {
  readonly name = 'FirstSchema1763700100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...outboxTables, ...tables]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
