import type { OrmasSearchResult } from '@loket/contracts';
import { dataSource, inTransaction, rows } from '@loket/database';
import { enterOrmas } from '../registrations/enter-ormas';
import { RegistryInTest, recordInTest } from '../testing/registry-in-test';

const entered: readonly (readonly [name: string, acronym: string, regency: string, field: string])[] = [
  ['Perkumpulan Pemuda Peduli Lingkungan Arut', 'P3LA', '62.01', 'pendidikan-lingkungan'],
  ['Ikatan Petani Karet Mandiri', 'IPKM', '62.02', 'profesi'],
  ['Forum Relawan Siaga Bencana', 'FRSB', '62.01', 'kemanusiaan-bencana'],
  ["Majelis Ta'lim Al-Hidayah", '', '62.71', 'keagamaan'],
  ['Yayasan Café Cendekia', '', '64.71', 'sosial'],
];

describe('search of the register', () => {
  let registry: RegistryInTest;

  beforeAll(async () => {
    registry = await RegistryInTest.start();
    await inTransaction(registry.database.source, async () => {
      for (const [organisationName, acronym, regency, activityField] of entered) {
        await enterOrmas(
          recordInTest({ organisationName, acronym, regency, activityField, province: regency.slice(0, 2) }),
          null,
        );
      }
    });
  }, 30_000);
  afterAll(() => registry.stop(), 30_000);

  const search = async (terms: Record<string, string>): Promise<OrmasSearchResult> =>
    (await (await registry.ask('GET', `/search?${new URLSearchParams(terms)}`)).json()) as OrmasSearchResult;
  const asOwner = async (sql: string): Promise<unknown> => {
    const owner = await dataSource({ url: registry.database.ownerUrl, poolSize: 1 }).initialize();
    return owner.query(sql).finally(() => owner.destroy());
  };
  const namesOf = async (terms: Record<string, string>): Promise<string[]> =>
    (await search(terms)).hits.map(({ name }) => name);

  it.each([
    ['a word', 'relawan', 'Forum Relawan Siaga Bencana'],
    ['words in another order', 'lingkungan pemuda', 'Perkumpulan Pemuda Peduli Lingkungan Arut'],
    ['the beginning of a word', 'pemu', 'Perkumpulan Pemuda Peduli Lingkungan Arut'],
    ['a misspelling', 'pemuda pedulli lingkugan', 'Perkumpulan Pemuda Peduli Lingkungan Arut'],
    ['one misspelt word', 'relwan', 'Forum Relawan Siaga Bencana'],
    ['an acronym', 'ipkm', 'Ikatan Petani Karet Mandiri'],
    ['a word without its accent', 'cafe', 'Yayasan Café Cendekia'],
    ['a word with an accent that the name lacks', 'mándiri', 'Ikatan Petani Karet Mandiri'],
    ['capitals and marks', 'AL HIDAYAH', "Majelis Ta'lim Al-Hidayah"],
  ])('finds by %s', async (_how, q, name) => {
    expect((await namesOf({ q }))[0]).toBe(name);
  });

  it('finds nothing for what is like nothing', async () => {
    expect(await search({ q: 'zzzxqy' })).toEqual({ hits: [], total: 0, page: 1, pages: 1 });
    expect(await namesOf({ q: '%_%' })).toEqual([]);
  });

  it('lists the newest without words and narrows by region and field', async () => {
    expect(await namesOf({ q: '' })).toHaveLength(5);
    expect(await namesOf({ regency: '62.01', field: 'kemanusiaan-bencana' })).toEqual(['Forum Relawan Siaga Bencana']);
    expect(await namesOf({ province: '64' })).toEqual(['Yayasan Café Cendekia']);
    expect(await namesOf({ q: 'forum', province: '64' })).toEqual([]);
  });

  it('treats filters left empty as none and strange pages as the nearest', async () => {
    expect((await search({ q: '', province: '', regency: '', field: '', page: '' })).total).toBe(5);
    expect((await search({ page: '99' })).page).toBe(1);
  });

  it('gives twenty a page and uses its index among many', async () => {
    await inTransaction(registry.database.source, () =>
      rows(`INSERT INTO ormas (id, case_id, agency, name, activity_field, province_code, regency_code, secretariat_address)
            SELECT gen_random_uuid(), gen_random_uuid(), 'a', 'Karang Taruna ' || md5(n::text), 'sosial', '62', '62.05', 'x' FROM generate_series(1, 20000) n`),
    );
    await asOwner('ANALYZE ormas');
    const all = await search({ q: 'karang taruna', page: '2' });
    expect({ hits: all.hits.length, total: all.total, page: all.page, pages: all.pages }).toEqual({
      hits: 20,
      total: 20_000,
      page: 2,
      pages: 1_000,
    });
    const plan = await inTransaction(registry.database.source, async () => {
      await rows(`SELECT set_config('random_page_cost', '1.1', true)`);
      return rows(`EXPLAIN SELECT 1 FROM ormas o WHERE o.searchable LIKE '%relwan%' OR o.searchable %> 'relwan'`);
    });
    expect(JSON.stringify(plan)).toContain('ormas_searchable');
    expect((await namesOf({ q: 'relwan' }))[0]).toBe('Forum Relawan Siaga Bencana');
  });
});
