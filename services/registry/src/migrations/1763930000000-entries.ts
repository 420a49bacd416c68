import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements: readonly string[] = [
  // What offices enter names no field of activity; the board's term and the office come with it.
  `ALTER TABLE ormas
     ALTER COLUMN activity_field DROP NOT NULL,
     ADD COLUMN entered_by text,
     ADD COLUMN term_from smallint,
     ADD COLUMN term_until smallint,
     ADD CHECK (entered_by IS NULL OR (term_from IS NOT NULL AND term_until >= term_from)),
     ADD CHECK (entered_by IS NOT NULL OR activity_field IS NOT NULL)`,
  // A name without the words by which half of all organisations begin; two that differ in them alone are alike.
  `CREATE FUNCTION distinctive(written text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
   RETURN regexp_replace(searchable(written), '^((perkumpulan|yayasan|lembaga swadaya masyarakat|lsm|ormas|organisasi|lembaga|ikatan|forum|persatuan) )+(?=.)', '')`,
  `ALTER TABLE ormas ADD COLUMN distinctive text GENERATED ALWAYS AS (distinctive(name)) STORED`,
  // Organisations alike in name are looked for before one is entered, and for each row of a spreadsheet.
  `CREATE INDEX ormas_distinctive ON ormas USING gin (distinctive gin_trgm_ops) WITH (fastupdate = off)`,
];

export class Entries1763930000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
