import type { EntryRecord, LikenessAnswer, OrmasView } from '@loket/contracts';
import { newId } from '@loket/database';
import { RegistryInTest } from '../testing/registry-in-test';

const entryInTest = (values: Record<string, string> = {}, regionCode = '62.01'): EntryRecord => ({
  caseId: newId(),
  agency: 'kesbangpol-kotawaringin-barat',
  regionCode,
  values: {
    ...{ organisationName: 'Perkumpulan Pemuda Peduli Arut', secretariatAddress: 'Jalan Contoh 7, Pangkalan Bun' },
    ...{ termFrom: '2024', termUntil: '2029' },
    ...{ chairName: 'Ani Contoh', secretaryName: 'Budi Contoh', treasurerName: 'Cici Contoh' },
    ...values,
  },
});

let registry: RegistryInTest;
beforeAll(async () => {
  registry = await RegistryInTest.start();
}, 30_000);
afterAll(() => registry.stop(), 30_000);
beforeEach(() => registry.database.source.query('DELETE FROM ormas'));

const enter = (record: EntryRecord): Promise<Response> => {
  registry.records.set(record.caseId, record);
  return registry.asService('POST', '/internal/entries', { caseId: record.caseId });
};
const alikeTo = async (names: readonly string[], regionCode = '62.01'): Promise<string[][]> => {
  const answer = await registry.asService('POST', '/internal/likeness', { regionCode, names });
  return ((await answer.json()) as LikenessAnswer).map((alike) => alike.map(({ name }) => name));
};

describe('an organisation that an office has entered', () => {
  it('is on record once, however often and at once it is asked for, under the id of its case', async () => {
    const record = entryInTest();
    const answers = await Promise.all(Array.from({ length: 5 }, () => enter(record)));
    expect(await Promise.all(answers.map((each) => each.json()))).toEqual(Array(5).fill({ ormasId: record.caseId }));
    expect(await registry.database.source.query('SELECT id FROM ormas')).toEqual([{ id: record.caseId }]);
  });

  it('is found by the public search and shown without a certificate, with its office and term', async () => {
    const record = entryInTest();
    await enter(record);
    const found: unknown = await (await registry.ask('GET', '/search?q=peduli')).json();
    expect(found).toMatchObject({ hits: [{ id: record.caseId, activityField: null, certificateNumber: null }] });
    const view = (await (await registry.ask('GET', `/ormas/${record.caseId}`)).json()) as OrmasView;
    expect(view).toMatchObject({
      ...{ regencyCode: '62.01', provinceCode: '62', chairName: 'Ani Contoh', validUntil: null },
      entry: { agency: 'kesbangpol-kotawaringin-barat', termFrom: 2024, termUntil: 2029 },
    });
  });

  it('is refused for good where the record lacks what the register needs', async () => {
    const refused = await enter(entryInTest({ chairName: ' ', termFrom: 'lama' }));
    expect(refused.status).toBe(400);
    expect(((await refused.json()) as { errors: { field: string }[] }).errors.map(({ field }) => field)).toEqual([
      'termFrom',
      'chairName',
    ]);
  });
});

describe('organisations alike in name', () => {
  it.each([
    ['the same name', 'Perkumpulan Pemuda Peduli Arut'],
    ['other capitals and marks', 'PERKUMPULAN PEMUDA-PEDULI "ARUT"'],
    ['another beginning', 'Yayasan Pemuda Peduli Arut'],
    ['no beginning', 'Pemuda Peduli Arut'],
    ['a misspelling', 'Perkumpulan Pemuda Pedulli Arutt'],
    ['another order', 'Perkumpulan Peduli Arut Pemuda'],
  ])('are found by %s', async (_how, name) => {
    await enter(entryInTest());
    expect(await alikeTo([name])).toEqual([['Perkumpulan Pemuda Peduli Arut']]);
  });

  it.each([
    ['Perkumpulan Petani Karet Mandiri'],
    ['Perkumpulan'],
    ['Yayasan Bina Insani'],
    ['%'],
    ["'; DROP TABLE ormas; --"],
  ])('do not include what only begins alike: %s', async (name) => {
    await enter(entryInTest());
    expect(await alikeTo([name])).toEqual([[]]);
  });

  it('elsewhere in the province have to be more alike, and beyond it none is', async () => {
    await enter(entryInTest({}, '62.02'));
    expect(await alikeTo(['Pemuda Peduli Arut', 'Pemuda Peduli Anak Sungai Arut'])).toEqual([
      ['Perkumpulan Pemuda Peduli Arut'],
      [],
    ]);
    expect(await alikeTo(['Pemuda Peduli Anak Sungai Arut'], '62.02')).toEqual([['Perkumpulan Pemuda Peduli Arut']]);
    expect(await alikeTo(['Pemuda Peduli Arut'], '64.71')).toEqual([[]]);
  });

  it('are told for each of many names in its place, the most alike first', async () => {
    await enter(entryInTest());
    await enter(entryInTest({ organisationName: 'Pemuda Peduli Arut Selatan' }));
    const names = Array.from({ length: 200 }, (_, place) => (place === 150 ? 'Pemuda Peduli Arut' : `Zzz ${place}`));
    const answer = await alikeTo(names);
    expect(answer[150]).toEqual(['Perkumpulan Pemuda Peduli Arut', 'Pemuda Peduli Arut Selatan']);
    expect(answer.flat()).toHaveLength(2);
  });
});
