import { type TestDatabase, createTestDatabase } from '@loket/testing';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { loginOf, migrate } from './migrate';
import { rows } from './query';
import { inTransaction } from './transaction';

class First1763700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE journal (line text NOT NULL)`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

class Second1763700000001 extends First1763700000000 {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE draft (position bigint GENERATED ALWAYS AS IDENTITY, line text NOT NULL)`);
  }
}

const appendOnly = ['journal'];
let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ migrations: [First1763700000000], appendOnly });
  const login = { ownerUrl: database.ownerUrl, applicationLogin: loginOf(database.url) };
  for (let turn = 0; turn < 2; turn += 1)
    await migrate({ ...login, migrations: [First1763700000000, Second1763700000001], appendOnly });
});
afterAll(() => database.drop());

const asApplication = (statement: string): Promise<object[]> => inTransaction(database.source, () => rows(statement));

it('the application may read and write tables that came later, migrated twice or not', async () => {
  expect(await asApplication(`INSERT INTO draft (line) VALUES ('one') RETURNING line`)).toEqual([{ line: 'one' }]);
  expect(await asApplication(`UPDATE draft SET line = 'two' RETURNING line`)).toEqual([{ line: 'two' }]);
});

it('to an append-only table it may only add', async () => {
  await asApplication(`INSERT INTO journal (line) VALUES ('one')`);
  for (const statement of [`UPDATE journal SET line = 'two'`, `DELETE FROM journal`, `TRUNCATE journal`]) {
    await expect(asApplication(statement)).rejects.toThrow(/permission denied/);
  }
});

it.each([`CREATE TABLE mine (line text)`, `ALTER TABLE draft ADD COLUMN more text`, `DROP TABLE draft`])(
  'it owns nothing: %s is refused',
  async (statement) => {
    await expect(asApplication(statement)).rejects.toThrow(/permission denied|must be owner/);
  },
);

it('a login is read from an address as it is written in the database', () => {
  expect(loginOf('postgres://loket%5Fapp:secret@127.0.0.1:5432/loket')).toBe('loket_app');
});
