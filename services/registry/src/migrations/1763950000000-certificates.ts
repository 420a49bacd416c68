import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements: readonly string[] = [
  // For a change of NPWP to be seen as one, and for letters; never on the public record.
  `ALTER TABLE ormas ADD COLUMN npwp text`,
  `ALTER TABLE certificate
     ADD COLUMN kind text NOT NULL DEFAULT 'registration' CHECK (kind IN ('registration', 'renewal', 'change')),
     ADD COLUMN entered_at timestamptz,
     ADD COLUMN replaced_at timestamptz,
     ADD COLUMN replaced_by uuid REFERENCES certificate (id) DEFERRABLE INITIALLY DEFERRED,
     ADD COLUMN revoked_on date`,
  `UPDATE certificate SET entered_at = ormas.registered_at FROM ormas WHERE ormas.id = ormas_id`,
  `ALTER TABLE certificate ALTER COLUMN entered_at SET NOT NULL, ALTER COLUMN entered_at SET DEFAULT now()`,
  // An organisation has one certificate that is not replaced, whatever is decided at once.
  `CREATE UNIQUE INDEX certificate_latest ON certificate (ormas_id) WHERE replaced_at IS NULL`,
  `CREATE TABLE former_value (
     ormas_id uuid NOT NULL REFERENCES ormas (id) ON DELETE CASCADE,
     case_id uuid NOT NULL,
     field text NOT NULL CHECK (field IN ('name', 'activity-field', 'npwp', 'address')),
     value text NOT NULL,
     held_from timestamptz NOT NULL,
     held_until timestamptz NOT NULL,
     -- A case changes each field once; the key also serves the record of an organisation.
     PRIMARY KEY (ormas_id, case_id, field)
   )`,
];

export class Certificates1763950000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
