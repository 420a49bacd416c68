import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  // By which way a settled message went; null where none was tried, and for those from before there were several.
  `ALTER TABLE message ADD COLUMN channel text CHECK (channel IN ('email', 'whatsapp'))`,
];

export class Channels1763960000000 implements MigrationInterface {
  readonly name = 'Channels1763960000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
