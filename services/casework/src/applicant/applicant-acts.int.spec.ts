import type { CaseView, Queue } from '@loket/contracts';
import { newId } from '@loket/database';
import { CaseworkInTest, person } from '../testing/casework-in-test';
import { FollowedCase } from '../testing/followed-case';
import { province } from '../testing/given-office';
import { objectionSop } from '../testing/objection-sop';

let casework: CaseworkInTest;
beforeAll(async () => {
  casework = await CaseworkInTest.start();
});
afterAll(() => casework.stop());

const verifier = person({ roles: [{ role: 'provincial-verifier', agency: province }] });
const now = (): string => new Date().toISOString();

interface Given {
  readonly kase: FollowedCase;
  /** Where its applicant acts, and as whom. */
  readonly door: string;
  readonly who: ReturnType<typeof person> | 'service';
}

/** A case filed now, by an account or by somebody who has only the secret link. */
async function given(by: 'account' | 'secret', at = now()): Promise<Given> {
  const owner = person();
  const account = by === 'account' ? owner.accountId : null;
  const kase = await FollowedCase.opened(casework.office, { sop: objectionSop, account, at });
  const [row] = await casework.office.query<{ number: string; secret: string }>(
    `SELECT number, tracking_secret AS secret FROM case_file WHERE id = $1`,
    [kase.id],
  );
  return by === 'account'
    ? { kase, door: `/cases/${kase.id}`, who: owner }
    : { kase, door: `/tracking/${row?.number}/${row?.secret}`, who: 'service' };
}

/** A case that awaits its applicant's word. */
async function givenAnswered(by: 'account' | 'secret', at = now()): Promise<Given> {
  const answered = await given(by, at);
  await answered.kase.decide('answer', { at, entries: { answer: 'Sudah kami perbaiki.' } });
  return answered;
}

const view = async ({ door, who }: Given): Promise<CaseView> => (await casework.ask<CaseView>(who, `GET ${door}`)).body;
const withdraw = ({ door, who }: Given, id = newId()) => casework.ask(who, `POST ${door}/withdrawal`, { id });
const decide = ({ door, who }: Given, form: object) =>
  casework.ask(who, `POST ${door}/decision`, { id: newId(), visit: 1, outcome: 'solved', ...form });
const pendingOf = ({ kase }: Given): Promise<object[]> =>
  casework.office.query(
    `SELECT kind, step, visit, outcome, role, entries FROM pending_change WHERE case_id = $1 AND settled_at IS NULL`,
    [kase.id],
  );

describe.each(['account', 'secret'] as const)('by %s, an applicant', (by) => {
  it('withdraws what the office has, once however often they click', async () => {
    const filed = await given(by);
    expect(await view(filed)).toMatchObject({ withdrawable: true, ownRow: null, respondBy: null });
    const id = newId();
    const answers = await Promise.all([withdraw(filed, id), withdraw(filed, id)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await pendingOf(filed)).toMatchObject([{ kind: 'withdrawal', step: 'answering', visit: 1 }]);
    expect(await withdraw(filed)).toMatchObject({ status: 409, body: { code: 'decision-pending' } });
    expect(await view(filed)).toMatchObject({ withdrawable: false, processing: true });
  });

  it('withdraws nothing that has gone past where it can be', async () => {
    const filed = await givenAnswered(by);
    await filed.kase.decide('unsolved', { at: now() });
    expect(await withdraw(filed)).toMatchObject({ status: 409, body: { code: 'not-withdrawable' } });
    expect(await view(filed)).toMatchObject({ withdrawable: false });
    await filed.kase.decide('settle', { at: now() });
    expect(await withdraw(filed)).toMatchObject({ status: 409, body: { code: 'not-withdrawable' } });
    expect(await pendingOf(filed)).toEqual([]);
  });

  it('decides at a row of their own, and is asked just what can be chosen', async () => {
    const asked = await givenAnswered(by);
    const { ownRow, respondBy, clocks, processing } = await view(asked);
    expect(processing).toBe(false);
    expect(ownRow?.activity.id).toBe('Apakah masalahnya selesai?');
    expect(ownRow?.outcomes.map(({ key, entries }) => [key, entries.map((entry) => entry.key)])).toEqual([
      ['solved', []],
      ['unsolved', ['why']],
    ]);
    expect(clocks[0]).toMatchObject({ key: 'promise', party: 'office', sla: 'stopped' });
    expect(clocks.find(({ party }) => party === 'applicant')).toMatchObject({ key: 'judging', dueAt: respondBy });
    expect(await decide(asked, { outcome: 'unsolved', entries: { why: ' Lampu masih mati. ', role: 'x' } })).toEqual({
      status: 200,
      body: { state: 'processing' },
    });
    expect(await pendingOf(asked)).toEqual([
      {
        ...{ kind: 'decision', step: 'judging', visit: 1, outcome: 'unsolved', role: 'applicant' },
        entries: { why: 'Lampu masih mati.' },
      },
    ]);
  });

  it.each([
    ['without what goes with it', { outcome: 'unsolved' }, 422, 'invalid-form'],
    ['with what no key types', { outcome: 'unsolved', entries: { why: 'Mati\u0000' } }, 422, 'invalid-form'],
    ['with too much', { outcome: 'unsolved', entries: { why: 'a'.repeat(10_001) } }, 422, 'invalid-form'],
    ['by what only time takes', { outcome: 'silence' }, 400, 'invalid-request'],
    ['by what every object has', { outcome: 'constructor' }, 400, 'invalid-request'],
    ['on a page of another visit', { visit: 2 }, 409, 'stale-page'],
  ])('decides nothing %s', async (_, form, status, code) => {
    const asked = await givenAnswered(by);
    expect(await decide(asked, form)).toMatchObject({ status, body: { code } });
    expect(await pendingOf(asked)).toEqual([]);
  });

  it('decides nothing where the office has the file, nor hands a row of their own in again', async () => {
    const filed = await given(by);
    expect(await decide(filed, { outcome: 'answer' })).toMatchObject({ status: 409, body: { code: 'stale-page' } });
    const asked = await givenAnswered(by);
    const again = await casework.ask(asked.who, `POST ${asked.door}/resubmission`, { id: newId(), visit: 1 });
    expect(again).toMatchObject({ status: 409, body: { code: 'stale-page' } });
  });

  it('is told when their time is over, though the timer has not come to it yet', async () => {
    const asked = await givenAnswered(by, '2026-03-13T10:00:00+07:00');
    expect(await decide(asked, {})).toMatchObject({
      ...{ status: 409 },
      body: { code: 'stale-page', detail: expect.stringContaining('sudah berakhir Rab, 25 Mar 2026 16.00 WIB') },
    });
    expect(await withdraw(asked)).toMatchObject({ status: 409 });
    expect(await pendingOf(asked)).toEqual([]);
  });
});

it('nobody else acts for an applicant, neither by account nor by a secret', async () => {
  const [own, secret] = [await givenAnswered('account'), await givenAnswered('secret')];
  const [row] = await casework.office.query<{ number: string; secret: string }>(
    `SELECT number, tracking_secret AS secret FROM case_file WHERE id = $1`,
    [own.kase.id],
  );
  const doors: Given[] = [
    { ...own, who: person() },
    { ...own, who: verifier },
    { ...secret, door: `/cases/${secret.kase.id}`, who: person({ accountId: secret.kase.id }) },
    { ...secret, door: `${secret.door}x` },
    // Whoever has an account acts by it; the secret of such a case only shows where it is.
    { ...own, door: `/tracking/${row?.number}/${row?.secret}`, who: 'service' },
  ];
  for (const door of doors) {
    expect((await withdraw(door)).status).toBe(404);
    expect((await decide(door, {})).status).toBe(404);
  }
  for (const who of [{ ...own, who: verifier }, doors[4] ?? own])
    expect(await view(who)).toMatchObject({ withdrawable: false, ownRow: null });
  expect([await pendingOf(own), await pendingOf(secret)]).toEqual([[], []]);
});

it("a decision of the applicant's and an officer's act share the one place that a case has", async () => {
  const filed = await given('account');
  await filed.kase.storeDecision('answer', { at: now() });
  expect(await withdraw(filed)).toMatchObject({ status: 409, body: { code: 'decision-pending' } });
});

it('what awaits its applicant stands in the queue of whoever dealt with it last, as returned', async () => {
  const asked = await givenAnswered('secret');
  const tab = async (name: string) =>
    (await casework.ask<Queue>(verifier, `GET /tasks?tab=${name}`)).body.rows.filter(
      ({ caseId }) => caseId === asked.kase.id,
    );
  expect(await tab('returned')).toMatchObject([{ step: 'answering', sla: 'stopped', daysLeft: null }]);
  expect(await tab('unclaimed')).toEqual([]);
});

it("the timeline tells the applicant's row, what they said, and what time did", async () => {
  const asked = await givenAnswered('secret', '2026-03-13T10:00:00+07:00');
  expect((await view(asked)).timeline[1]).toMatchObject({
    ...{ step: 'judging', state: 'now', party: 'applicant', sla: 'none', office: null },
    dueAt: new Date('2026-03-25T16:00:00+07:00').toISOString(),
  });
  await asked.kase.wake('2026-03-25T16:00:00+07:00');
  await asked.kase.record('lapse:judging:visit-1', asked.kase.leave('silence'));
  const { timeline, clocks } = await view(asked);
  expect(timeline[1]).toMatchObject({
    ...{ state: 'done', leftBy: 'time', sla: 'lapsed', outcome: { id: 'Tidak ada tanggapan' } },
    leftAt: new Date('2026-03-25T16:00:00+07:00').toISOString(),
  });
  expect(clocks.find(({ key }) => key === 'judging')?.sla).toBe('lapsed');
});

it('the timeline of a file that was sent back and given up tells both', async () => {
  const filed = await given('secret', '2026-03-13T10:00:00+07:00');
  await filed.kase.decide('ask-back', { at: '2026-03-16T10:00:00+07:00' });
  await filed.kase.wake('2026-03-26T16:00:00+07:00');
  await filed.kase.record('lapse:answering:visit-1', filed.kase.leave('no-reply'));
  expect((await view(filed)).timeline[0]).toMatchObject({
    ...{ leftBy: 'time', outcome: { id: 'Ditutup karena tidak ada balasan' } },
    ...{ leftAt: new Date('2026-03-26T16:00:00+07:00').toISOString() },
    returns: [{ returnedAt: '2026-03-16T03:00:00.000Z', resubmittedAt: null }],
  });
});
