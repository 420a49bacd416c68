import type { MigrationInterface, QueryRunner } from 'typeorm';
import { hiddenFromExcluded } from '../exclusions/hidden-from-excluded';

const statements: readonly string[] = [
  // Who may have nothing to do with a case: by what the form says, or named by the officer who verified it.
  `CREATE TABLE case_exclusion (
     id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     case_id uuid NOT NULL REFERENCES case_file,
     account_id uuid NOT NULL,
     ground text NOT NULL CHECK (ground IN ('handler', 'named')),
     recorded_by uuid,
     recorded_at timestamptz NOT NULL DEFAULT now(),
     lifted_by uuid,
     lifted_at timestamptz
   )`,
  // An account is excluded from a case once at a time.
  `CREATE UNIQUE INDEX case_exclusion_in_force ON case_exclusion (case_id, account_id) WHERE lifted_at IS NULL`,
  // What the policies below ask in every query, by the text that stands for the acting person.
  `CREATE INDEX case_exclusion_account ON case_exclusion ((account_id::text)) WHERE lifted_at IS NULL`,
  // Since when nobody at the office may act at the row, as the supervisors were told.
  `ALTER TABLE task ADD COLUMN unattended_at timestamptz`,
  // How a complaint came that an officer entered for somebody else.
  `CREATE TABLE complaint_entry (
     case_id uuid PRIMARY KEY REFERENCES case_file,
     channel text NOT NULL CHECK (channel IN ('telephone', 'e-mail', 'visit')),
     entered_by uuid NOT NULL
   )`,
  `CREATE TABLE complaint_category (
     id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     case_id uuid NOT NULL REFERENCES case_file,
     category text NOT NULL,
     recorded_by uuid NOT NULL,
     recorded_at timestamptz NOT NULL DEFAULT now()
   )`,
  // The kind that officers last moved a complaint to.
  `CREATE INDEX complaint_category_case ON complaint_category (case_id, id DESC)`,
  `CREATE TABLE complaint_rating (
     case_id uuid PRIMARY KEY REFERENCES case_file,
     score int NOT NULL CHECK (score BETWEEN 1 AND 4),
     comment text NOT NULL,
     rated_at timestamptz NOT NULL DEFAULT now()
   )`,
  ...hiddenFromExcluded('case_file', 'id'),
  ...hiddenFromExcluded('draft', 'id'),
  ...[
    ...[
      'case_document',
      'verdict',
      'task',
      'pending_change',
      'transition',
      'clock',
      'sla_ledger',
      'audit',
      'case_letter',
    ],
    ...['ticket', 'message_fate', 'link_opening', 'complaint_entry', 'complaint_category', 'complaint_rating'],
  ].flatMap((table) => hiddenFromExcluded(table)),
];

export class Complaints1763910000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
