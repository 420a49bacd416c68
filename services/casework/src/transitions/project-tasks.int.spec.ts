import { newId } from '@loket/database';
import { FollowedCase } from '../testing/followed-case';
import { OfficeInTest, ministry, province } from '../testing/given-office';

let office: OfficeInTest;
beforeAll(async () => {
  office = await OfficeInTest.open();
});
afterAll(() => office.close());

const tasksOf = (kase: FollowedCase): Promise<object[]> =>
  office.query(
    `SELECT step, visit, executor, agency, outcome, closed_at, assignee FROM task WHERE case_id = $1 ORDER BY opened_at, visit`,
    [kase.id],
  );

it('a step opens a task for its role at its office', async () => {
  const kase = await FollowedCase.opened(office);
  await kase.decide('approve', { at: '2026-03-16T10:00:00+07:00' });
  expect(await tasksOf(kase)).toMatchObject([
    {
      step: 'check',
      executor: 'provincial-verifier',
      agency: province,
      outcome: 'approve',
      closed_at: new Date('2026-03-16T10:00:00+07:00'),
    },
    { step: 'ministry-check', executor: 'ministry-verifier', agency: ministry, outcome: null, closed_at: null },
  ]);
});

it('a corrected file goes back to the officer who returned it, as a new visit', async () => {
  const kase = await FollowedCase.opened(office);
  const officer = newId();
  await office.query(`UPDATE task SET assignee = $2, assignee_name = 'Ani' WHERE case_id = $1`, [kase.id, officer]);
  await kase.decide('return');
  expect(await tasksOf(kase)).toMatchObject([{ visit: 1, outcome: 'return' }]);
  await kase.resubmit('2026-03-17T10:00:00+07:00');
  expect(await tasksOf(kase)).toMatchObject([{ visit: 1 }, { visit: 2, closed_at: null, assignee: officer }]);
});

it('a step of the system has no task', async () => {
  const kase = await FollowedCase.opened(office);
  for (const at of ['2026-03-16', '2026-03-17', '2026-03-25'])
    await kase.decide('approve', { at: `${at}T10:00:00+07:00` });
  expect(kase.position).toMatchObject({ step: 'issuance', holder: 'system' });
  expect((await tasksOf(kase)).filter((task) => 'closed_at' in task && task.closed_at === null)).toEqual([]);
});
