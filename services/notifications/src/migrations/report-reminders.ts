import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  // Of a reminder: which organisation's report on which half-year.
  `ALTER TABLE message ADD COLUMN ormas_id uuid, ADD COLUMN half_year text`,
];

export class ReportReminders1763920000000 implements MigrationInterface {
  readonly name = 'ReportReminders1763920000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
