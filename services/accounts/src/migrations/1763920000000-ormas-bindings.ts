import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements: readonly string[] = [
  // Which account acts for which organisation of the register; the register itself is registry's.
  `CREATE TABLE ormas_binding (
     account_id uuid NOT NULL REFERENCES account (id),
     ormas_id uuid NOT NULL,
     case_id uuid NOT NULL,
     bound_at timestamptz NOT NULL,
     PRIMARY KEY (account_id, ormas_id)
   )`,
  // Reminders and officers ask who acts for an organisation.
  `CREATE INDEX ormas_binding_ormas ON ormas_binding (ormas_id)`,
];

export class OrmasBindings1763920000000 implements MigrationInterface {
  readonly name = 'OrmasBindings1763920000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
