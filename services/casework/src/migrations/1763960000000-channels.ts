import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements: readonly string[] = [
  // By which way a message went: e-mail or WhatsApp.
  `ALTER TABLE message_fate ADD COLUMN channel text`,
  // The report counts the files of one service at one office by when they came in.
  `CREATE INDEX case_file_report ON case_file (agency, service, submitted_at)`,
];

export class Channels1763960000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
