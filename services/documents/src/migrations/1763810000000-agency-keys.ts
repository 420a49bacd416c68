import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AgencyKeys1763810000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE agency_key (
         agency text PRIMARY KEY,
         -- PKCS#8, encrypted.
         private_key text NOT NULL CHECK (private_key LIKE '-----BEGIN ENCRYPTED PRIVATE KEY-----%'),
         -- X.509 in DER.
         certificate bytea NOT NULL,
         made_at timestamptz NOT NULL DEFAULT now()
       )`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
