import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A kecamatan serves at its counter too. */
export class DistrictOffices1763790000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE agency DROP CONSTRAINT agency_level_check`);
    await runner.query(
      `ALTER TABLE agency ADD CONSTRAINT agency_level_check CHECK (level IN ('ministry', 'province', 'regency', 'district'))`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
