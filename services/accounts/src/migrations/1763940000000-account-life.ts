import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements: readonly string[] = [
  // Since when nobody signs in with the account, and the office whose officers look after it (none for officers' own).
  `ALTER TABLE account ADD COLUMN inactive_since timestamptz, ADD COLUMN agency_id text REFERENCES agency (id)`,
  // Until now only the province opened accounts.
  `UPDATE account SET agency_id = (SELECT min(id) FROM agency WHERE level = 'province')
   WHERE EXISTS (SELECT 1 FROM account_purpose p WHERE p.account_id = account.id)`,
  // The list of an office's accounts, by name.
  `CREATE INDEX account_of_agency ON account (agency_id, lower(name))`,
  `CREATE TABLE account_act (
     id uuid PRIMARY KEY,
     account_id uuid NOT NULL REFERENCES account (id),
     kind text NOT NULL CHECK (kind IN ('opened', 'purposes-changed', 'link-sent', 'deactivated', 'reactivated')),
     at timestamptz NOT NULL DEFAULT now(),
     by_account uuid REFERENCES account (id),
     reason text NOT NULL DEFAULT '',
     case_id uuid,
     purposes text[] NOT NULL
   )`,
  // What was done to an account, the latest first.
  `CREATE INDEX account_act_of_account ON account_act (account_id, at DESC)`,
  // A case opens or changes an account once, however often the workflow asks.
  `CREATE UNIQUE INDEX account_act_of_case ON account_act (case_id) WHERE kind <> 'link-sent'`,
  // The acts take over from the list of openings, of which the later ones of an account only added a purpose.
  `INSERT INTO account_act (id, account_id, kind, at, case_id, purposes)
   SELECT case_id, account_id,
     CASE WHEN row_number() OVER (PARTITION BY account_id ORDER BY opened_at, case_id) = 1 THEN 'opened' ELSE 'purposes-changed' END,
     opened_at, case_id, ARRAY(SELECT purpose FROM account_purpose p WHERE p.account_id = o.account_id ORDER BY purpose)
   FROM account_opening o`,
  `DROP TABLE account_opening`,
  `ALTER TABLE password_link DROP CONSTRAINT password_link_reason_check`,
  `ALTER TABLE password_link ADD CONSTRAINT password_link_reason_check CHECK (reason IN ('opened', 'forgotten', 'resent'))`,
];

export class AccountLife1763940000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
