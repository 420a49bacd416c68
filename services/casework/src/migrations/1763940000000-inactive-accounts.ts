import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements: readonly string[] = [
  // Accounts that are shut, as accounts tells: their holders' tasks are everybody's again, and officers see it at a case.
  `CREATE TABLE inactive_account (account_id uuid PRIMARY KEY, since timestamptz NOT NULL)`,
  // An account that is shut gives its tasks back.
  `CREATE INDEX task_of_assignee ON task (assignee) WHERE closed_at IS NULL AND assignee IS NOT NULL`,
];

export class InactiveAccounts1763940000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
