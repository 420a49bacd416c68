import type { MigrationInterface, QueryRunner } from 'typeorm';
import { hiddenFromExcluded } from '../exclusions/hidden-from-excluded';

const statements: readonly string[] = [
  // Of a file among many: what its sender calls it and says of it.
  `ALTER TABLE case_document ADD COLUMN title text, ADD COLUMN note text`,
  // What an enumerator said of an organisation that was shown as alike to theirs.
  `CREATE TABLE likeness_choice (
     draft_id uuid NOT NULL,
     ormas_id uuid NOT NULL,
     choice text NOT NULL CHECK (choice IN ('another', 'the-same')),
     account_id uuid NOT NULL,
     chosen_at timestamptz NOT NULL DEFAULT now(),
     PRIMARY KEY (draft_id, ormas_id)
   )`,
  // What a returned entry said before it was corrected.
  `CREATE TABLE entry_correction (
     id uuid PRIMARY KEY,
     case_id uuid NOT NULL REFERENCES case_file,
     visit int NOT NULL,
     values_before jsonb NOT NULL,
     corrected_by uuid NOT NULL,
     corrected_at timestamptz NOT NULL DEFAULT now()
   )`,
  ...hiddenFromExcluded('entry_correction'),
  // The list of an office's entries, the newest first.
  `CREATE INDEX case_file_office ON case_file (agency, service, submitted_at DESC)`,
  // A spreadsheet of entries; its rows hold what it said, and are deleted when they are done with or after a day.
  `CREATE TABLE entry_import (
     id uuid PRIMARY KEY,
     agency text NOT NULL,
     service text NOT NULL,
     account_id uuid NOT NULL,
     file_name text NOT NULL,
     sha256 text NOT NULL,
     state text NOT NULL CHECK (state IN ('checked', 'saving', 'done', 'discarded')),
     counts jsonb NOT NULL,
     uploaded_at timestamptz NOT NULL DEFAULT now(),
     confirmed_at timestamptz,
     forgotten_at timestamptz
   )`,
  // The same file is taken once by an office, unless it was thrown away.
  `CREATE UNIQUE INDEX entry_import_file ON entry_import (agency, sha256) WHERE state <> 'discarded'`,
  // The sweep looks for imports whose rows are still there.
  `CREATE INDEX entry_import_kept ON entry_import (uploaded_at) WHERE forgotten_at IS NULL`,
  `CREATE TABLE entry_import_row (
     id uuid PRIMARY KEY,
     import_id uuid NOT NULL REFERENCES entry_import,
     line int NOT NULL,
     state text NOT NULL CHECK (state IN ('right', 'alike', 'wrong', 'waiting', 'stored', 'failed')),
     content jsonb NOT NULL,
     problems jsonb NOT NULL,
     alike jsonb NOT NULL,
     attempts int NOT NULL DEFAULT 0,
     UNIQUE (import_id, line)
   )`,
  // Rows that wait to become cases, in the order of their file.
  `CREATE INDEX entry_import_row_waiting ON entry_import_row (import_id, line) WHERE state = 'waiting'`,
];

export class DataEntry1763930000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
