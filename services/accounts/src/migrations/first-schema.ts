import { outboxTables } from '@loket/messaging';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  `CREATE TABLE agency (
     id text PRIMARY KEY,
     name text NOT NULL,
     short_name text NOT NULL,
     level text NOT NULL CHECK (level IN ('ministry', 'province', 'regency')),
     region_code text NOT NULL,
     city text NOT NULL,
     address text NOT NULL,
     phone text NOT NULL,
     email text NOT NULL,
     letterhead text NOT NULL,
     head_name text NOT NULL,
     head_post text NOT NULL,
     head_rank text NOT NULL,
     head_nip text NOT NULL
   )`,
  `CREATE TABLE account (
     id uuid PRIMARY KEY,
     username text NOT NULL,
     name text NOT NULL,
     phone text NOT NULL DEFAULT '',
     address text NOT NULL DEFAULT '',
     password_hash text,
     version integer NOT NULL DEFAULT 1,
     unreachable_since timestamptz,
     unreachable_code text,
     opened_at timestamptz NOT NULL DEFAULT now()
   )`,
  // A person signs in with the address in any case, and an address belongs to one account.
  `CREATE UNIQUE INDEX account_username ON account (lower(username))`,
  `CREATE TABLE account_purpose (
     account_id uuid NOT NULL REFERENCES account (id),
     purpose text NOT NULL CHECK (purpose IN ('registrant', 'reporter')),
     PRIMARY KEY (account_id, purpose)
   )`,
  `CREATE TABLE account_opening (
     case_id uuid PRIMARY KEY,
     account_id uuid NOT NULL REFERENCES account (id),
     opened_at timestamptz NOT NULL DEFAULT now()
   )`,
  `CREATE TABLE role_grant (
     account_id uuid NOT NULL REFERENCES account (id),
     role text NOT NULL,
     agency_id text NOT NULL REFERENCES agency (id),
     PRIMARY KEY (account_id, role, agency_id)
   )`,
  // Casework asks who holds a role at an agency.
  `CREATE INDEX role_grant_holders ON role_grant (role, agency_id)`,
  `CREATE TABLE session (
     token_hash bytea PRIMARY KEY,
     account_id uuid NOT NULL REFERENCES account (id),
     opened_at timestamptz NOT NULL DEFAULT now(),
     lifetime interval NOT NULL,
     expires_at timestamptz NOT NULL
   )`,
  // A new password ends all sessions of the account.
  `CREATE INDEX session_account ON session (account_id)`,
  `CREATE TABLE password_link (
     token_hash bytea PRIMARY KEY,
     account_id uuid NOT NULL REFERENCES account (id),
     reason text NOT NULL CHECK (reason IN ('opened', 'forgotten')),
     cause_id uuid NOT NULL,
     minted_at timestamptz NOT NULL DEFAULT now(),
     expires_at timestamptz NOT NULL,
     used_at timestamptz,
     revoked_at timestamptz
   )`,
  // One link of a cause is open at a time, whoever mints again.
  `CREATE UNIQUE INDEX password_link_open ON password_link (cause_id) WHERE used_at IS NULL AND revoked_at IS NULL`,
  // Setting a password revokes the other links of the account.
  `CREATE INDEX password_link_account ON password_link (account_id)`,
  // The shape that rate-limiter-flexible reads and writes.
  `CREATE TABLE attempt (
     key varchar(255) PRIMARY KEY,
     points integer NOT NULL DEFAULT 0,
     expire bigint
   )`,
];

export class FirstSchema1763700000000 implements MigrationInterface {
  readonly name = 'FirstSchema1763700000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...outboxTables, ...tables]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
