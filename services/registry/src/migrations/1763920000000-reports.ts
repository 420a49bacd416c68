import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements: readonly string[] = [
  // Permendagri 57/2017 art. 39: one report for each half-year; of two accepted at once the index lets one in.
  `CREATE TABLE ormas_report (
     id uuid PRIMARY KEY,
     ormas_id uuid NOT NULL REFERENCES ormas (id) ON DELETE CASCADE,
     case_id uuid NOT NULL UNIQUE,
     agency text NOT NULL,
     half_year text NOT NULL CHECK (half_year ~ '^[0-9]{4}-[12]$'),
     accepted_at timestamptz NOT NULL,
     UNIQUE (ormas_id, half_year)
   )`,
  // A reminder is told once, however often the day's round is repeated.
  `CREATE TABLE report_reminder (
     ormas_id uuid NOT NULL REFERENCES ormas (id) ON DELETE CASCADE,
     half_year text NOT NULL,
     reminder text NOT NULL CHECK (reminder IN ('ended', 'soon', 'late')),
     told_at timestamptz NOT NULL DEFAULT now(),
     PRIMARY KEY (ormas_id, half_year, reminder)
   )`,
  // The round of reminders goes through one office's organisations.
  `CREATE INDEX ormas_agency ON ormas (agency)`,
  // A report is shown with the number of its case's letter.
  `CREATE INDEX issued_letter_case ON issued_letter (case_id)`,
];

export class Reports1763920000000 implements MigrationInterface {
  readonly name = 'Reports1763920000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
