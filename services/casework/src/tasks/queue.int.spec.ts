import type { Actor, QueueTab } from '@loket/contracts';
import { newId } from '@loket/database';
import { FollowedCase } from '../testing/followed-case';
import { OfficeInTest, province } from '../testing/given-office';
import { TaskQueue } from './queue';

let office: OfficeInTest;
let queue: TaskQueue;
beforeAll(async () => {
  office = await OfficeInTest.open();
  queue = new TaskQueue(office.source);
});
afterAll(() => office.close());
beforeEach(() => office.query(`DELETE FROM task`));

const verifier: Actor = {
  accountId: newId(),
  purposes: [],
  roles: [{ role: 'provincial-verifier', agency: province }],
};
const numbersIn = async (tab: QueueTab, actor = verifier, q = ''): Promise<string[]> =>
  (await queue.read({ tab, page: 1, q }, actor)).rows.map(({ caseId }) => caseId);

/** Days from now, at an hour of the day in West Indonesia. */
const localTime = (days: number, hour: number): Date => {
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  return new Date(Date.parse(`${today}T00:00:00+07:00`) + (days * 24 + hour) * 3_600_000);
};

it("holds the open tasks of the officer's role at the officer's office, and nobody else's", async () => {
  const kase = await FollowedCase.opened(office);
  expect(await numbersIn('unclaimed')).toEqual([kase.id]);
  expect(
    await numbersIn('unclaimed', { ...verifier, roles: [{ role: 'provincial-verifier', agency: 'elsewhere' }] }),
  ).toEqual([]);
  expect(await numbersIn('unclaimed', { ...verifier, roles: [{ role: 'agency-head', agency: province }] })).toEqual([]);
  expect(await numbersIn('unclaimed', { ...verifier, roles: [] })).toEqual([]);
});

it("a claimed task is in the claimer's own tab only", async () => {
  const kase = await FollowedCase.opened(office);
  await office.query(`UPDATE task SET assignee = $1`, [verifier.accountId]);
  expect(await numbersIn('mine')).toEqual([kase.id]);
  expect(await numbersIn('unclaimed')).toEqual([]);
  expect(await numbersIn('mine', { ...verifier, accountId: newId() })).toEqual([]);
});

it.each([
  ['due at closing today', localTime(0, 16.5), true],
  ['due this morning', localTime(0, 8), true],
  ['due tomorrow morning', localTime(1, 0), false],
])('"due today" goes by the office\'s date: %s', async (_, dueAt, isToday) => {
  const kase = await FollowedCase.opened(office);
  await office.query(`UPDATE task SET due_at = $1`, [dueAt]);
  expect(await numbersIn('due-today')).toEqual(isToday ? [kase.id] : []);
});

it('an overdue task is in the overdue tab, and each tab is counted', async () => {
  const kase = await FollowedCase.opened(office);
  await kase.wake('2026-03-30T08:00:00+07:00');
  const read = await queue.read({ tab: 'overdue', page: 1 }, verifier);
  expect(read.rows).toMatchObject([{ caseId: kase.id, sla: 'overdue', stepTitle: { id: 'Pemeriksaan' } }]);
  expect(read.rows[0]?.daysLeft).toBeLessThan(0);
  expect(read.counts).toEqual({ mine: 0, unclaimed: 1, 'due-today': 0, overdue: 1, returned: 0 });
});

it('a file that is with the applicant is among the returned ones until it comes back', async () => {
  const kase = await FollowedCase.opened(office);
  await kase.decide('return');
  expect(await numbersIn('returned')).toEqual([kase.id]);
  await kase.resubmit('2026-03-17T10:00:00+07:00');
  expect(await numbersIn('returned')).toEqual([]);
});

it('a search finds by part of the number or name, and takes its signs literally', async () => {
  const kase = await FollowedCase.opened(office, { form: { organisationName: 'Sanggar 100% Tingang' } });
  expect(await numbersIn('unclaimed', verifier, 'tingang')).toEqual([kase.id]);
  expect(await numbersIn('unclaimed', verifier, '100%')).toEqual([kase.id]);
  expect(await numbersIn('unclaimed', verifier, '1%T')).toEqual([]);
});

it('shows 25 to a page, the earliest due first', async () => {
  await FollowedCase.opened(office);
  await office.query(
    `INSERT INTO task (id, case_id, step, visit, executor, agency, opened_at, due_at, sla)
     SELECT gen_random_uuid(), case_id, step, visit + turn, executor, agency, opened_at, due_at, sla FROM task, generate_series(1, 25) AS turn`,
  );
  const last = await FollowedCase.opened(office, { at: '2026-03-02T10:00:00+07:00' });
  const first = await queue.read({ tab: 'unclaimed', page: 1 }, verifier);
  expect([first.rows.length, first.pages, first.rows[0]?.caseId]).toEqual([25, 2, last.id]);
  expect((await queue.read({ tab: 'unclaimed', page: 2 }, verifier)).rows).toHaveLength(2);
});
