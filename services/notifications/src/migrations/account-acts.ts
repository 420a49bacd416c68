import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  // What is told where it is no case: an act at an account, or a draft; its owner knows the rest.
  `ALTER TABLE message ADD COLUMN about_id uuid`,
];

export class AccountActs1763940000000 implements MigrationInterface {
  readonly name = 'AccountActs1763940000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
