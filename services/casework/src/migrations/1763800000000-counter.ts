import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements: readonly string[] = [
  // Numbers begin at 1 each day; incremented in the transaction that stores the case, so a failure leaves no gap.
  `CREATE TABLE ticket_counter (agency text NOT NULL, day date NOT NULL, value int NOT NULL, PRIMARY KEY (agency, day))`,
  // Register numbers of an office's agenda books, counted by year.
  `CREATE TABLE agenda_book (agency text NOT NULL, book text NOT NULL, year int NOT NULL, value int NOT NULL, PRIMARY KEY (agency, book, year))`,
  `CREATE TABLE ticket (
     case_id uuid PRIMARY KEY REFERENCES case_file,
     agency text NOT NULL,
     day date NOT NULL,
     number int NOT NULL,
     taken_by uuid NOT NULL,
     UNIQUE (agency, day, number)
   )`,
];

export class Counter1763800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
