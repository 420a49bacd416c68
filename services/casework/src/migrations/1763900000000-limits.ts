import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements: readonly string[] = [
  // An applicant takes the application back: a change as a decision is, one of them unsettled per case.
  `ALTER TABLE pending_change DROP CONSTRAINT pending_change_kind_check`,
  `ALTER TABLE pending_change ADD CONSTRAINT pending_change_kind_check
     CHECK (kind IN ('decision', 'resubmission', 'withdrawal', 'calendar', 'edition'))`,
  `DROP INDEX pending_change_unsettled`,
  `CREATE UNIQUE INDEX pending_change_unsettled ON pending_change (case_id)
     WHERE settled_at IS NULL AND kind IN ('decision', 'resubmission', 'withdrawal')`,
  // A row's time is over: which row is left by which outcome.
  `ALTER TABLE transition ADD COLUMN lapse jsonb`,
  // An applicant whose time is over is not late as an office is.
  `ALTER TABLE clock DROP CONSTRAINT clock_sla_check`,
  `ALTER TABLE clock ADD CONSTRAINT clock_sla_check CHECK (sla IN ('running', 'warned', 'overdue', 'escalated', 'lapsed'))`,
  `ALTER TABLE sla_ledger DROP CONSTRAINT sla_ledger_event_check`,
  `ALTER TABLE sla_ledger ADD CONSTRAINT sla_ledger_event_check CHECK (event IN
     ('started', 'stopped', 'resumed', 'recalculated', 'warned', 'overdue', 'escalated', 'lapsed', 'met', 'missed'))`,
];

export class Limits1763900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
