import type { DistrictReport } from '@loket/contracts';
import { type CallerInTest, CaseworkInTest, person } from '../testing/casework-in-test';
import { FollowedCase } from '../testing/followed-case';
import { province } from '../testing/given-office';
import { publishSorting, sortingSop } from '../testing/sorting-sop';

let casework: CaseworkInTest;
const sorter = person({ roles: [{ role: 'copyist', agency: province }] });
const path = (query: string, agency = province): string => `GET /agencies/${agency}/reports/by-district?${query}`;
const march = 'service=sorting-service&from=2026-03-01&to=2026-03-31';
const report = async (query = march): Promise<DistrictReport> =>
  (await casework.ask<DistrictReport>(sorter, path(query))).body;
const counts = async (query = march): Promise<unknown> =>
  (await report(query)).rows.map(({ district, received, counted, finished }) => [
    district,
    received,
    counted,
    finished,
  ]);

/** A file that is sorted and sent at these times. */
async function given(district: string, at: string, sorted?: string, sent?: string): Promise<FollowedCase> {
  const form = { name: 'Sari', district };
  const kase = await FollowedCase.opened(casework.office, { sop: sortingSop, form, account: null, at });
  await kase.decide('done', { at });
  if (sorted !== undefined) await kase.decide('done', { at: sorted });
  if (sent !== undefined) await kase.decide('done', { at: sent });
  return kase;
}

beforeAll(async () => {
  casework = await CaseworkInTest.start();
  await publishSorting(casework.office);
  await given('18.06.01', '2026-03-02T09:00:00+07:00', '2026-03-02T10:00:00+07:00', '2026-03-03T10:00:00+07:00');
  await given('18.06.01', '2026-03-31T23:30:00+07:00', '2026-04-01T00:30:00+07:00');
  await given('18.06.20', '2026-02-28T09:00:00+07:00', '2026-03-01T00:10:00+07:00');
  await given('18.06.20', '2026-03-05T09:00:00+07:00');
});
afterAll(() => casework.stop());

it('counts what came in, was sorted and was closed in the period, by the dates of the office', async () => {
  expect(await counts()).toEqual([
    ['18.06.01', 2, 1, 1],
    ['18.06.20', 1, 1, 0],
    ['18.06.28', 0, 0, 0],
  ]);
  expect(await counts('service=sorting-service&from=2026-04-01&to=2026-04-01')).toEqual([
    ['18.06.01', 0, 1, 0],
    ['18.06.20', 0, 0, 0],
    ['18.06.28', 0, 0, 0],
  ]);
});

it('names the row that counts', async () => {
  expect(await report()).toMatchObject({ counting: { id: 'sorting' }, from: '2026-03-01', to: '2026-03-31' });
});

it.each([
  ['a date that is none', 'service=sorting-service&from=2026-02-30&to=2026-03-31', 400],
  ['a period that ends before it begins', 'service=sorting-service&from=2026-03-31&to=2026-03-01', 400],
  ['no period', 'service=sorting-service', 400],
  ['a service that asks for no kecamatan', 'service=copy-service&from=2026-03-01&to=2026-03-31', 404],
  ['a service that the office does not offer', 'service=nothing&from=2026-03-01&to=2026-03-31', 404],
])('refuses %s', async (_what, query, status) => {
  expect((await casework.ask(sorter, path(query))).status).toBe(status);
});

const everybody: readonly (readonly [who: string, caller: CallerInTest, status: number])[] = [
  ['who works on its files', sorter, 200],
  ['its supervisor', person({ roles: [{ role: 'supervisor', agency: province }] }), 200],
  ['its auditor', person({ roles: [{ role: 'auditor', agency: province }] }), 200],
  ['its administrator', person({ roles: [{ role: 'administrator', agency: province }] }), 404],
  ['an officer of another office', person({ roles: [{ role: 'copyist', agency: 'kesbangpol-balikpapan' }] }), 404],
  ['an applicant', person({ purposes: ['registrant'] }), 404],
  ['a service', 'service', 401],
  ['nobody', 'nobody', 401],
];

it.each(everybody)('%s gets it, or does not', async (_who, caller, status) => {
  expect((await casework.ask(caller, path(march))).status).toBe(status);
});
