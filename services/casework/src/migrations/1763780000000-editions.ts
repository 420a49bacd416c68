import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements: readonly string[] = [
  // Whether a definition came with a build or is an office's own: a build's newest is never mistaken for an amendment.
  `ALTER TABLE definition ADD COLUMN origin text NOT NULL DEFAULT 'build' CHECK (origin IN ('build', 'office'))`,
  // What was amended, of which table, by which decree and by whom; editions as published have revision 0 and none of it.
  `ALTER TABLE edition ADD COLUMN revision int NOT NULL DEFAULT 0, ADD COLUMN base_hash text REFERENCES definition,
     ADD COLUMN amendment jsonb, ADD COLUMN legal_basis text, ADD COLUMN recorded_by uuid,
     ADD COLUMN recorded_at timestamptz NOT NULL DEFAULT now()`,
  // A revision's number stands on paper, so an office gives it to one table only.
  `CREATE UNIQUE INDEX edition_revision ON edition (agency, service, revision) WHERE revision > 0`,
  // Cases under way by edition.
  `CREATE INDEX case_file_open_by_edition ON case_file (agency, service, definition_hash) WHERE closed_at IS NULL`,
];

export class Editions1763780000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
