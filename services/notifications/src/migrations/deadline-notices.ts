import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  // Which clock of the case reached its threshold, and which escalation that is.
  `ALTER TABLE message ADD COLUMN clock text, ADD COLUMN level integer`,
];

export class DeadlineNotices1763760100000 implements MigrationInterface {
  readonly name = 'DeadlineNotices1763760100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
