import { inTransaction } from '@loket/database';
import { type TestDatabase, createTestDatabase } from '@loket/testing';
import { migrations } from '../migrations';
import { factsInTest, orderOf } from '../testing/letter-in-test';
import { agencyInTest } from '../testing/neighbours-in-test';
import { reserveLetter } from './reserve-letter';

class Interrupted extends Error {}

describe('letter numbers', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase({ migrations });
    await database.source.query(`INSERT INTO letter_template (hash, name, content) VALUES ('t', 'skt.typ', '')`);
  }, 30_000);
  afterAll(() => database.drop());
  beforeEach(async () => {
    await database.source.query('DELETE FROM letter');
    await database.source.query('DELETE FROM letter_counter');
  });

  const reserve = (facts = factsInTest('t')) =>
    reserveLetter(database.source, orderOf(facts), { facts, agency: agencyInTest }, 'http://loket.localhost');
  const serials = async (): Promise<number[]> => {
    const found: { serial: number }[] = await database.source.query('SELECT serial FROM letter ORDER BY serial');
    return found.map(({ serial }) => serial);
  };

  it('have no gap and no double when 20 are taken at once and 5 of them are rolled back', async () => {
    const attempts = Array.from({ length: 20 }, (_, index) =>
      inTransaction(database.source, async () => {
        await reserve();
        if (index % 4 === 0) throw new Interrupted();
      }),
    );
    const results = await Promise.allSettled(attempts);
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(5);
    expect(await serials()).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
  });

  it('are taken once for an order that comes ten times at once', async () => {
    const facts = factsInTest('t');
    const letters = await Promise.all(Array.from({ length: 10 }, () => reserve(facts)));
    expect(new Set(letters.map(({ id }) => id)).size).toBe(1);
    expect(await serials()).toEqual([1]);
    await reserve();
    expect(await serials()).toEqual([1, 2]);
  });

  it('follow the agency’s own form before the general one', async () => {
    expect((await reserve()).number).toMatch(/^220\/001\/SKT\/Bakesbangpol\/\d{4}$/);
    await database.source.query(
      `INSERT INTO numbering VALUES ('bakesbangpol-kalteng', 'skt', '220.1/{serial}/{unit}-{year}', 'Ormas')`,
    );
    expect((await reserve()).number).toMatch(/^220\.1\/002\/Ormas-\d{4}$/);
  });

  it('refuse a second letter of a kind at the same visit under another key', async () => {
    const facts = factsInTest('t');
    await reserve(facts);
    const again = reserveLetter(
      database.source,
      { ...orderOf(facts), key: 'another' },
      { facts, agency: agencyInTest },
      'http://loket.localhost',
    );
    await expect(again).rejects.toMatchObject({ code: 'already-decided' });
    expect(await serials()).toEqual([1]);
  });
});
