import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements: readonly string[] = [
  // Why a message failed, and the account it went to: officers are written to about the same case.
  `ALTER TABLE message_fate ADD COLUMN code text, ADD COLUMN account_id uuid`,
  // The officer's page tells what became of a case's messages.
  `CREATE INDEX message_fate_case ON message_fate (case_id, at)`,
  // The first time that a case's result was opened by its secret link.
  `CREATE TABLE link_opening (case_id uuid PRIMARY KEY REFERENCES case_file, at timestamptz NOT NULL)`,
];

export class Correspondence1763815000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
