import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements: readonly string[] = [
  // Which accepted report has a half-year of an ormas: of two cases decided at once the key lets one through.
  `CREATE TABLE half_year_claim (
     ormas_id uuid NOT NULL,
     half_year text NOT NULL,
     case_id uuid NOT NULL REFERENCES case_file,
     change_id uuid NOT NULL,
     PRIMARY KEY (ormas_id, half_year)
   )`,
  // An office's own terms for half-yearly reports; without a row the product's stand.
  `CREATE TABLE report_rule (
     agency text PRIMARY KEY,
     due_after_months integer NOT NULL CHECK (due_after_months BETWEEN 1 AND 6),
     remind_before_days integer NOT NULL CHECK (remind_before_days BETWEEN 1 AND 28),
     set_by uuid NOT NULL,
     set_at timestamptz NOT NULL
   )`,
  // Verifiers and reminders ask for the open cases of one service.
  `CREATE INDEX case_file_open_service ON case_file (service) WHERE closed_at IS NULL`,
];

export class Reports1763920000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
