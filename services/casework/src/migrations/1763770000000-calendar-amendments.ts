import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements: readonly string[] = [
  // `calendar.record` stays as first recorded; the calendar in force is that with these applied in order.
  `CREATE TABLE calendar_amendment (
     id uuid PRIMARY KEY,
     agency text NOT NULL REFERENCES calendar,
     recorded_at timestamptz NOT NULL,
     legal_basis text NOT NULL,
     changes jsonb NOT NULL,
     actor uuid NOT NULL
   )`,
  // An office's amendments in order, no two at one instant; also tells whether a calendar kept in memory is the newest.
  `CREATE UNIQUE INDEX calendar_amendment_order ON calendar_amendment (agency, recorded_at)`,
  // Amendments after which a clock may have started that was still reckoned by the calendar before.
  `CREATE TABLE unswept_amendment (
     amendment uuid PRIMARY KEY REFERENCES calendar_amendment
   )`,
  // The office's open clocks case by case, batch after batch.
  `DROP INDEX clock_open_of_office`,
  `CREATE INDEX clock_open_of_office ON clock (agency, case_id) WHERE ended_at IS NULL`,
  // Adjustments not sent yet first, then those sent longest ago.
  `DROP INDEX pending_change_to_adjust`,
  `CREATE INDEX pending_change_to_adjust ON pending_change (sent_at NULLS FIRST, made_at) WHERE settled_at IS NULL AND kind IN ('calendar', 'edition')`,
];

export class CalendarAmendments1763770000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
