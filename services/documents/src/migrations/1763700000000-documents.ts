import { outboxTables } from '@loket/messaging';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables: readonly string[] = [
  `CREATE TABLE document (
     id uuid PRIMARY KEY,
     dossier_id uuid NOT NULL,
     requirement text NOT NULL,
     state text NOT NULL CHECK (state IN ('arriving', 'current', 'superseded')),
     file_name text NOT NULL,
     content_type text NOT NULL,
     bytes bigint,
     sha256 text,
     uploaded_by uuid NOT NULL,
     uploaded_at timestamptz NOT NULL DEFAULT now(),
     superseded_at timestamptz,
     frozen_at timestamptz,
     CHECK (state = 'arriving' OR (bytes IS NOT NULL AND sha256 IS NOT NULL))
   )`,
  // One current document per requirement; also serves the list of a dossier.
  `CREATE UNIQUE INDEX document_current ON document (dossier_id, requirement) WHERE state = 'current'`,
  // The sweep looks for what is no longer wanted.
  `CREATE INDEX document_sweep ON document (state, superseded_at, uploaded_at) WHERE state <> 'current' AND frozen_at IS NULL`,
  `CREATE TABLE numbering (
     agency text NOT NULL,
     series text NOT NULL,
     template text NOT NULL CHECK (template LIKE '%{serial}%' AND template LIKE '%{year}%'),
     unit text,
     PRIMARY KEY (agency, series)
   )`,
  // For every agency that has no form of its own; without a unit the agency's short name stands in.
  `INSERT INTO numbering (agency, series, template) VALUES
     ('*', 'skt', '220/{serial}/SKT/{unit}/{year}'),
     ('*', 'letter', '220/{serial}/{unit}/{year}')`,
  `CREATE TABLE letter_counter (
     agency text NOT NULL,
     series text NOT NULL,
     year int NOT NULL,
     serial int NOT NULL,
     PRIMARY KEY (agency, series, year)
   )`,
  `CREATE TABLE letter_template (
     hash text PRIMARY KEY,
     name text NOT NULL,
     content text NOT NULL,
     loaded_at timestamptz NOT NULL DEFAULT now()
   )`,
  `CREATE TABLE letter (
     id uuid PRIMARY KEY,
     key text NOT NULL UNIQUE,
     case_id uuid NOT NULL,
     kind text NOT NULL,
     visit int NOT NULL,
     account_id uuid,
     agency text NOT NULL,
     agency_name text NOT NULL,
     series text NOT NULL,
     year int NOT NULL,
     serial int NOT NULL,
     number text NOT NULL,
     code text NOT NULL UNIQUE,
     title text NOT NULL,
     subject text NOT NULL,
     template_hash text NOT NULL REFERENCES letter_template (hash),
     -- What is printed, kept from the taking of the number until the letter is stored; the file has it afterwards.
     content jsonb,
     state text NOT NULL CHECK (state IN ('reserved', 'issued', 'void')),
     dated_on date NOT NULL,
     reserved_at timestamptz NOT NULL DEFAULT now(),
     issued_at timestamptz,
     released_at timestamptz,
     voided_at timestamptz,
     void_reason text,
     sha256 text,
     bytes bigint,
     UNIQUE (case_id, kind, visit),
     UNIQUE (agency, series, year, serial),
     CHECK (state <> 'reserved' OR content IS NOT NULL),
     CHECK (state <> 'issued' OR sha256 IS NOT NULL),
     CHECK (released_at IS NULL OR sha256 IS NOT NULL)
   )`,
  // Verification by dropping the file.
  `CREATE INDEX letter_sha256 ON letter (sha256) WHERE sha256 IS NOT NULL`,
];

export class Documents1763700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...outboxTables, ...tables]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
