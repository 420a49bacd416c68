import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements: readonly string[] = [
  // Who was named in a decision, as they were called then: for lists and for the minutes.
  `CREATE TABLE officer_name (
     account_id uuid PRIMARY KEY,
     name text NOT NULL,
     known_at timestamptz NOT NULL DEFAULT now()
   )`,
  // What an officer has entered at a task and not decided yet; gone with the task's end.
  `CREATE TABLE decision_draft (
     task_id uuid PRIMARY KEY REFERENCES task (id) ON DELETE CASCADE,
     account_id uuid NOT NULL,
     entries jsonb NOT NULL,
     saved_at timestamptz NOT NULL DEFAULT now()
   )`,
  // One application at a time about an organisation's certificate: the open ones are looked for when another is filed.
  `CREATE INDEX case_file_open_ormas ON case_file ((form ->> 'ormas')) WHERE closed_at IS NULL`,
];

export class FieldTeams1763950000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
