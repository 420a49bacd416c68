import { outboxTables } from '@loket/messaging';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables: readonly string[] = [
  `CREATE EXTENSION IF NOT EXISTS pg_trgm`,
  `CREATE EXTENSION IF NOT EXISTS unaccent`,
  // Immutable as long as the dictionary is named; a changed dictionary asks for a rebuilt index.
  `CREATE FUNCTION searchable(written text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
   RETURN btrim(regexp_replace(lower(unaccent('unaccent'::regdictionary, written)), '[^a-z0-9]+', ' ', 'g'))`,
  `CREATE TABLE ormas (
     id uuid PRIMARY KEY,
     case_id uuid NOT NULL UNIQUE,
     agency text NOT NULL,
     account_id uuid,
     name text NOT NULL,
     acronym text,
     activity_field text NOT NULL,
     province_code text NOT NULL,
     regency_code text NOT NULL,
     secretariat_address text NOT NULL,
     founded_on date,
     registered_at timestamptz NOT NULL DEFAULT now(),
     searchable text NOT NULL GENERATED ALWAYS AS (searchable(name || ' ' || coalesce(acronym, ''))) STORED
   )`,
  // Search by parts of words and by words misspelt. Entries are rare, so each goes straight into the index.
  `CREATE INDEX ormas_searchable ON ormas USING gin (searchable gin_trgm_ops) WITH (fastupdate = off)`,
  // The search without words lists the newest.
  `CREATE INDEX ormas_newest ON ormas (registered_at DESC, id)`,
  // The search within a province or regency; a regency's code begins with its province's.
  `CREATE INDEX ormas_regency ON ormas (regency_code text_pattern_ops)`,
  `CREATE TABLE board_member (
     ormas_id uuid NOT NULL REFERENCES ormas (id) ON DELETE CASCADE,
     post text NOT NULL CHECK (post IN ('chair', 'secretary', 'treasurer')),
     name text NOT NULL,
     PRIMARY KEY (ormas_id, post)
   )`,
  `CREATE TABLE certificate (
     id uuid PRIMARY KEY,
     ormas_id uuid NOT NULL REFERENCES ormas (id) ON DELETE CASCADE,
     case_id uuid NOT NULL UNIQUE,
     letter_id uuid,
     ministry_number text,
     ministry_date date,
     valid_until date
   )`,
  // The record of an ormas asks for its certificate.
  `CREATE INDEX certificate_ormas ON certificate (ormas_id)`,
  // What documents told of letters; it may come before the certificate that names the letter.
  `CREATE TABLE issued_letter (
     letter_id uuid PRIMARY KEY,
     case_id uuid NOT NULL,
     kind text NOT NULL,
     number text NOT NULL,
     issued_at timestamptz NOT NULL
   )`,
];

export class Ormas1763700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...outboxTables, ...tables]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
