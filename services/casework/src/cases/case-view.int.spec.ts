import type { CaseView } from '@loket/contracts';
import { CaseworkInTest, person } from '../testing/casework-in-test';
import { FollowedCase } from '../testing/followed-case';
import { claimed, givenCheckedTask, verifier } from '../testing/given-task';

let casework: CaseworkInTest;
beforeAll(async () => {
  casework = await CaseworkInTest.start();
});
afterAll(() => casework.stop());

const owner = person({ purposes: ['registrant'] });
const givenOwnCase = (): Promise<FollowedCase> => FollowedCase.opened(casework.office, { account: owner.accountId });
const viewOf = async (kase: FollowedCase, reader = owner): Promise<CaseView> =>
  (await casework.ask<CaseView>(reader, `GET /cases/${kase.id}`)).body;

it('the applicant sees where the case stands, by when it is due, and the proof of that', async () => {
  const view = await viewOf(await givenOwnCase());
  expect(view).toMatchObject({ step: 'check', holder: 'office', sla: 'running', processing: false, zone: 'WIB' });
  expect(view.dueAt).toBe(new Date('2026-03-27T16:30:00+07:00').toISOString());
  const [clock] = view.clocks;
  expect(clock).toMatchObject({
    key: 'check',
    kind: 'days',
    budget: 5,
    provenance: 'local default',
    dueAt: view.dueAt,
  });
  const counted = clock?.proof.filter((line) => line.counted).map(({ from, words }) => [from, words.id]);
  expect(counted).toEqual([
    ['2026-03-16', 'hari kerja ke-1, tutup 15.00 WIB'],
    ['2026-03-17', 'hari kerja ke-2, tutup 15.00 WIB'],
    ['2026-03-25', 'hari kerja ke-3, tutup 16.00 WIB'],
    ['2026-03-26', 'hari kerja ke-4, tutup 16.00 WIB'],
    ['2026-03-27', 'hari kerja ke-5, tutup 16.30 WIB'],
  ]);
});

it('a case whose workflow has not opened it yet is being processed', async () => {
  const kase = await FollowedCase.filed(casework.office, { account: owner.accountId });
  expect(await viewOf(kase)).toMatchObject({ processing: true, step: null, sla: 'none' });
});

it('only a rejected document can be replaced, and only while the applicant has the file', async () => {
  const task = await givenCheckedTask(casework, 'photo');
  const replaceable = async (): Promise<string[]> =>
    (await viewOf(task.kase, task.officer)).documents
      .filter((each) => each.replaceable)
      .map((each) => each.requirement);
  expect(await replaceable()).toEqual([]);
  await task.kase.decide('return');
  expect(await replaceable()).toEqual(['photo']);
});

it('the applicant reads no verdict before the office has decided', async () => {
  const applicant = person({ purposes: ['registrant'] });
  const kase = await FollowedCase.opened(casework.office, { account: applicant.accountId });
  const task = await claimed(casework, kase, verifier());
  const photo = kase.documents.find((each) => each.requirement === 'photo');
  const verdict = { verdict: 'rejected', reason: 'Buram' };
  await casework.ask(task.officer, `PUT /tasks/${task.id}/verdicts/${photo?.id ?? ''}`, verdict);
  const seen = async (): Promise<unknown> =>
    (await viewOf(kase, applicant)).documents.find((each) => each.requirement === 'photo')?.reason;
  expect(await seen()).toBeNull();
  await kase.decide('return');
  expect(await seen()).toBe('Buram');
});

it("a case that went all the way shows each row as done, the system's too, and how it ended", async () => {
  const kase = await givenOwnCase();
  for (const day of ['16', '17', '25']) await kase.decide('approve', { at: `2026-03-${day}T10:00:00+07:00` });
  await kase.record('register', kase.leave('done'));
  const view = await viewOf(kase);
  expect(view).toMatchObject({
    holder: 'closed',
    ending: { key: 'issued' },
    closedAt: expect.any(String),
    dueAt: null,
  });
  expect(view.timeline.map(({ step, state }) => [step, state])).toEqual([
    ['check', 'done'],
    ['ministry-check', 'done'],
    ['signature', 'done'],
    ['issuance', 'done'],
  ]);
  expect(view.timeline[3]?.leftAt).toBe(view.closedAt);
});

it('an officer goes on reading a case whose task is done, one who never had a task of it does not', async () => {
  const kase = await givenOwnCase();
  const officer = verifier();
  await claimed(casework, kase, officer);
  await kase.decide('approve');
  expect((await casework.ask(officer, `GET /cases/${kase.id}`)).status).toBe(200);
  expect(
    (await casework.ask(person({ roles: [{ role: 'auditor', agency: 'elsewhere' }] }), `GET /cases/${kase.id}`)).status,
  ).toBe(404);
});

it("a person's list holds the own cases, the newest first", async () => {
  const stranger = person({ purposes: ['registrant'] });
  const file = (at: string) => FollowedCase.filed(casework.office, { account: stranger.accountId, at });
  const [older, newer] = [await file('2026-03-10T10:00:00+07:00'), await file('2026-03-12T10:00:00+07:00')];
  const list = await casework.ask<CaseView[]>(stranger, 'GET /cases');
  expect(list.body.map(({ id }) => id)).toEqual([newer.id, older.id]);
});
