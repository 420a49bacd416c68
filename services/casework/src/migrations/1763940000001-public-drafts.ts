import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements: readonly string[] = [
  // Whoever holds the secret holds a draft that no account has; how often the link to it was mailed.
  `ALTER TABLE draft ADD COLUMN secret text, ADD COLUMN links_sent int NOT NULL DEFAULT 0`,
  // Drafts that nobody went on with are swept, the longest untouched first.
  `CREATE INDEX draft_public ON draft (updated_at) WHERE secret IS NOT NULL`,
  // How many drafts a network address has opened lately; the address is kept as a digest, and for an hour.
  `CREATE TABLE draft_opening (address bytea NOT NULL, at timestamptz NOT NULL DEFAULT now())`,
  // The count of one address.
  `CREATE INDEX draft_opening_address ON draft_opening (address, at)`,
];

export class PublicDrafts1763940000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
