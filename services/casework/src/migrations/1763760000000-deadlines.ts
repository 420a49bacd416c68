import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements: readonly string[] = [
  // A clock may span rows, so it goes by its own key; several run in one case.
  `ALTER TABLE clock RENAME COLUMN step TO key`,
  `ALTER TABLE clock ADD COLUMN party text NOT NULL DEFAULT 'office' CHECK (party IN ('office', 'applicant')),
     ADD COLUMN wake_at timestamptz, ADD COLUMN provisional boolean NOT NULL DEFAULT false,
     ADD COLUMN sla text NOT NULL DEFAULT 'running' CHECK (sla IN ('running', 'warned', 'overdue', 'escalated'))`,
  `UPDATE clock SET sla = 'overdue' WHERE overdue_at IS NOT NULL`,
  `UPDATE clock SET wake_at = due_at WHERE ended_at IS NULL AND overdue_at IS NULL`,
  // A case's open clocks, and the open clocks of an office whose calendar is amended.
  `CREATE INDEX clock_open ON clock (case_id) WHERE ended_at IS NULL`,
  `CREATE INDEX clock_open_of_office ON clock (agency) WHERE ended_at IS NULL`,
  `ALTER TABLE sla_ledger DROP CONSTRAINT sla_ledger_event_check`,
  `ALTER TABLE sla_ledger ADD CONSTRAINT sla_ledger_event_check CHECK (event IN
     ('started', 'stopped', 'resumed', 'recalculated', 'warned', 'overdue', 'escalated', 'met', 'missed'))`,
  // Who held the file; which escalation; what a recalculation replaced and by which amendment or edition.
  `ALTER TABLE sla_ledger ADD COLUMN agency text, ADD COLUMN role text, ADD COLUMN level int NOT NULL DEFAULT 0,
     ADD COLUMN previous_due_at timestamptz, ADD COLUMN cause uuid`,
  `ALTER TABLE sla_ledger DROP CONSTRAINT sla_ledger_clock_id_event_visit_key`,
  `ALTER TABLE sla_ledger ADD CONSTRAINT sla_ledger_once UNIQUE NULLS NOT DISTINCT (clock_id, event, visit, level, cause)`,
  // A case's ledger in the order it was written.
  `CREATE INDEX sla_ledger_case ON sla_ledger (case_id, recorded_at)`,
  // Calendar amendments and moves to another edition are changes too: of no step, and outside the one-unsettled index.
  `ALTER TABLE pending_change DROP CONSTRAINT pending_change_kind_check`,
  `ALTER TABLE pending_change ADD CONSTRAINT pending_change_kind_check CHECK (kind IN ('decision', 'resubmission', 'calendar', 'edition'))`,
  `ALTER TABLE pending_change ALTER COLUMN step DROP NOT NULL, ALTER COLUMN visit DROP NOT NULL`,
  `ALTER TABLE pending_change ADD COLUMN cause uuid`,
  `DROP INDEX pending_change_unsettled`,
  `CREATE UNIQUE INDEX pending_change_unsettled ON pending_change (case_id) WHERE settled_at IS NULL AND kind IN ('decision', 'resubmission')`,
  // One adjustment of a case per amendment or edition, and the progress of each.
  `CREATE UNIQUE INDEX pending_change_cause ON pending_change (cause, case_id) WHERE cause IS NOT NULL`,
  `CREATE INDEX pending_change_to_adjust ON pending_change (made_at) WHERE settled_at IS NULL AND kind IN ('calendar', 'edition')`,
  // The row's executor comes after those who put their initials.
  `ALTER TABLE task ADD COLUMN initial int`,
  `ALTER TABLE task DROP CONSTRAINT task_case_id_step_visit_key`,
  `ALTER TABLE task ADD CONSTRAINT task_once UNIQUE NULLS NOT DISTINCT (case_id, step, visit, initial)`,
  // What the applicant is promised; the table that holds from a transition on, and the clock that wakes next.
  `ALTER TABLE case_file ADD COLUMN promised_at timestamptz`,
  `ALTER TABLE transition ADD COLUMN table_snapshot jsonb, ADD COLUMN waking text`,
];

export class Deadlines1763760000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
