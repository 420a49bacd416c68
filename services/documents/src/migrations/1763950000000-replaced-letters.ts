import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ReplacedLetters1763950000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // The letter that holds in this one's place; without one where only the time of replacement is known.
    await runner.query(`ALTER TABLE letter ADD COLUMN replaced_by uuid, ADD COLUMN replaced_at timestamptz`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
