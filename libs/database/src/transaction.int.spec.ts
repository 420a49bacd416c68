import { type TestDatabase, createTestDatabase } from '@loket/testing';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { findRow, getRow, rows } from './query';
import { actingAs, afterCommit, inTransaction, manager } from './transaction';

class Notes1763700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE note (text text PRIMARY KEY)`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ migrations: [Notes1763700000000] });
});
afterAll(() => database.drop());
beforeEach(() => inside(() => rows(`DELETE FROM note`)));

const inside = <T>(work: () => Promise<T>): Promise<T> => inTransaction(database.source, work);
const write = (text: string): Promise<unknown> => rows(`INSERT INTO note (text) VALUES ($1)`, [text]);
const notes = (): Promise<object[]> => inside(() => rows(`SELECT text FROM note ORDER BY text`));

it('an inner call joins the outer transaction, so both are undone together', async () => {
  const undone = inside(async () => {
    await write('outer');
    await inside(() => write('inner'));
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  expect(await notes()).toEqual([]);
});

it('what is to happen after the commit finds what was written, and does not happen after a roll-back', async () => {
  const seen: string[] = [];
  await inside(async () => {
    await write('kept');
    afterCommit(() => seen.push('kept'));
    expect(seen).toEqual([]);
  });
  const undone = inside(async () => {
    afterCommit(() => seen.push('undone'));
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  expect(seen).toEqual(['kept']);
});

it('two transactions at once know nothing of each other', async () => {
  const one = inside(async () => {
    await write('one');
    return rows(`SELECT text FROM note`);
  });
  const other = inside(async () => {
    await write('other');
    return rows(`SELECT text FROM note WHERE text = 'other'`);
  });
  expect((await Promise.all([one, other])).map((found) => found.length)).toEqual([1, 1]);
});

it('outside of a transaction there is no door to the database', async () => {
  expect(() => manager()).toThrow(/No transaction is open/);
  expect(() => afterCommit(() => undefined)).toThrow(/No transaction is open/);
  await expect(rows(`SELECT 1`)).rejects.toThrow(/No transaction is open/);
});

it('the database sees who acts, for the length of one transaction', async () => {
  const actor = () => inside(() => getRow(`SELECT current_setting('loket.actor', true) AS actor`));
  expect(await actingAs('ani', actor)).toEqual({ actor: 'ani' });
  expect(await actor()).toEqual({ actor: '' });
});

it('a change that returns rows gives the rows', async () => {
  await inside(() => write('old'));
  expect(await inside(() => rows(`UPDATE note SET text = 'new' RETURNING text`))).toEqual([{ text: 'new' }]);
  expect(await inside(() => rows(`DELETE FROM note RETURNING text`))).toEqual([{ text: 'new' }]);
});

it('a row that is not there is undefined where it may be missing, and an error where it must be there', async () => {
  const missing = `SELECT text FROM note WHERE text = 'missing'`;
  expect(await inside(() => findRow(missing))).toBeUndefined();
  await expect(inside(() => getRow(missing))).rejects.toThrow('The query found no row');
});
