import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements: readonly string[] = [
  // A requirement may take many files; each then has a title and a description of its own.
  `ALTER TABLE document ADD COLUMN many boolean NOT NULL DEFAULT false, ADD COLUMN title text, ADD COLUMN note text`,
  `DROP INDEX document_current`,
  // One current document per requirement that takes one.
  `CREATE UNIQUE INDEX document_current ON document (dossier_id, requirement) WHERE state = 'current' AND NOT many`,
  // The list of a dossier.
  `CREATE INDEX document_dossier ON document (dossier_id) WHERE state = 'current'`,
];

export class ManyFiles1763930000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
