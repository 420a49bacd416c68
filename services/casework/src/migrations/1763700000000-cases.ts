import { outboxTables } from '@loket/messaging';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables: readonly string[] = [
  `CREATE TABLE calendar (
     agency text PRIMARY KEY,
     record jsonb NOT NULL,
     recorded_at timestamptz NOT NULL DEFAULT now()
   )`,
  `CREATE TABLE definition (
     hash text PRIMARY KEY,
     service text NOT NULL,
     sop jsonb NOT NULL,
     templates jsonb NOT NULL,
     published_at timestamptz NOT NULL DEFAULT now()
   )`,
  `CREATE TABLE edition (
     id uuid PRIMARY KEY,
     agency text NOT NULL,
     service text NOT NULL,
     definition_hash text NOT NULL REFERENCES definition,
     authority text NOT NULL CHECK (authority IN ('province', 'ministry')),
     ministry_agency text NOT NULL,
     valid_from date NOT NULL,
     UNIQUE (agency, service, valid_from)
   )`,
  `CREATE TABLE draft (
     id uuid PRIMARY KEY,
     service text NOT NULL,
     agency text NOT NULL,
     account_id uuid,
     definition_hash text NOT NULL REFERENCES definition,
     form jsonb NOT NULL DEFAULT '{}',
     complete_sections text[] NOT NULL DEFAULT '{}',
     created_at timestamptz NOT NULL DEFAULT now(),
     updated_at timestamptz NOT NULL DEFAULT now()
   )`,
  // The list of a person's own drafts.
  `CREATE INDEX draft_account ON draft (account_id, updated_at DESC)`,
  // Numbers without gaps: incremented in the transaction that stores the case, never a sequence.
  `CREATE TABLE case_counter (series text NOT NULL, year int NOT NULL, value int NOT NULL, PRIMARY KEY (series, year))`,
  `CREATE TABLE case_file (
     id uuid PRIMARY KEY REFERENCES draft,
     number text NOT NULL UNIQUE,
     service text NOT NULL,
     agency text NOT NULL,
     ministry_agency text NOT NULL,
     account_id uuid,
     definition_hash text NOT NULL REFERENCES definition,
     snapshot jsonb NOT NULL,
     form jsonb NOT NULL,
     subject text NOT NULL,
     entries jsonb NOT NULL DEFAULT '{}',
     tracking_secret text NOT NULL,
     submitted_at timestamptz NOT NULL,
     started_at timestamptz,
     version int NOT NULL DEFAULT 0,
     position jsonb,
     due_at timestamptz,
     wake_at timestamptz,
     sla text NOT NULL DEFAULT 'none',
     reason text,
     closed_at timestamptz,
     archived_at timestamptz
   )`,
  // Closed cases whose history is not archived yet.
  `CREATE INDEX case_file_unarchived ON case_file (closed_at) WHERE closed_at IS NOT NULL AND archived_at IS NULL`,
  // A person's own cases.
  `CREATE INDEX case_file_account ON case_file (account_id, submitted_at DESC)`,
  // The reconciler looks for cases stored and not started.
  `CREATE INDEX case_file_unstarted ON case_file (submitted_at) WHERE started_at IS NULL`,
  `CREATE TABLE case_document (
     case_id uuid NOT NULL REFERENCES case_file,
     document_id uuid NOT NULL,
     requirement text NOT NULL,
     file_name text NOT NULL,
     content_type text NOT NULL,
     current boolean NOT NULL DEFAULT true,
     PRIMARY KEY (case_id, document_id)
   )`,
  `CREATE TABLE verdict (
     case_id uuid NOT NULL REFERENCES case_file,
     document_id uuid NOT NULL,
     step text NOT NULL,
     verdict text NOT NULL CHECK (verdict IN ('accepted', 'rejected')),
     reason text,
     officer uuid NOT NULL,
     given_at timestamptz NOT NULL DEFAULT now(),
     PRIMARY KEY (case_id, document_id, step)
   )`,
  `CREATE TABLE task (
     id uuid PRIMARY KEY,
     case_id uuid NOT NULL REFERENCES case_file,
     step text NOT NULL,
     visit int NOT NULL,
     executor text NOT NULL,
     agency text NOT NULL,
     opened_at timestamptz NOT NULL,
     closed_at timestamptz,
     outcome text,
     due_at timestamptz,
     sla text NOT NULL,
     assignee uuid,
     assignee_name text,
     UNIQUE (case_id, step, visit)
   )`,
  // The officer's queue: open tasks of an office and role, the earliest due first.
  `CREATE INDEX task_queue ON task (agency, executor, due_at) WHERE closed_at IS NULL`,
  `CREATE TABLE pending_change (
     id uuid PRIMARY KEY,
     case_id uuid NOT NULL REFERENCES case_file,
     kind text NOT NULL CHECK (kind IN ('decision', 'resubmission')),
     step text NOT NULL,
     visit int NOT NULL,
     outcome text,
     actor uuid NOT NULL,
     role text,
     reason text,
     entries jsonb NOT NULL DEFAULT '{}',
     made_at timestamptz NOT NULL,
     sent_at timestamptz,
     settled_at timestamptz,
     refusal text
   )`,
  // One unsettled change per case: the second is told that one is under way.
  `CREATE UNIQUE INDEX pending_change_unsettled ON pending_change (case_id) WHERE settled_at IS NULL`,
  `CREATE TABLE transition (
     case_id uuid NOT NULL REFERENCES case_file,
     version int NOT NULL,
     cause_id text NOT NULL,
     position jsonb NOT NULL,
     departure jsonb,
     due_at timestamptz,
     wake_at timestamptz,
     sla text NOT NULL,
     words jsonb NOT NULL,
     happened_at timestamptz NOT NULL,
     recorded_at timestamptz NOT NULL DEFAULT now(),
     PRIMARY KEY (case_id, version),
     UNIQUE (case_id, cause_id)
   )`,
  `CREATE TABLE clock (
     id uuid PRIMARY KEY,
     case_id uuid NOT NULL REFERENCES case_file,
     step text NOT NULL,
     first_visit int NOT NULL,
     agency text NOT NULL,
     kind text NOT NULL,
     budget int NOT NULL,
     started_at timestamptz NOT NULL,
     stops jsonb NOT NULL DEFAULT '[]',
     due_at timestamptz,
     overdue_at timestamptz,
     ended_at timestamptz,
     UNIQUE (case_id, step, first_visit)
   )`,
  `CREATE TABLE sla_ledger (
     id uuid PRIMARY KEY,
     case_id uuid NOT NULL,
     clock_id uuid NOT NULL,
     event text NOT NULL CHECK (event IN ('started', 'stopped', 'resumed', 'overdue', 'met', 'missed')),
     visit int NOT NULL,
     happened_at timestamptz NOT NULL,
     due_at timestamptz,
     recorded_at timestamptz NOT NULL DEFAULT now(),
     UNIQUE (clock_id, event, visit)
   )`,
  `CREATE TABLE audit (
     case_id uuid NOT NULL,
     position int NOT NULL,
     happened_at timestamptz NOT NULL,
     actor text NOT NULL,
     action text NOT NULL,
     facts jsonb NOT NULL,
     salt text NOT NULL,
     digest text NOT NULL,
     PRIMARY KEY (case_id, position)
   )`,
  `CREATE TABLE case_letter (
     letter_id uuid PRIMARY KEY,
     case_id uuid NOT NULL REFERENCES case_file,
     kind text NOT NULL,
     number text NOT NULL,
     released_at timestamptz
   )`,
  `CREATE TABLE message_fate (message_id uuid PRIMARY KEY, case_id uuid NOT NULL, kind text NOT NULL, fate text NOT NULL, at timestamptz NOT NULL)`,
];

export class Cases1763700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...outboxTables]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
