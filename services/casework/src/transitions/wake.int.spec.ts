import { FollowedCase } from '../testing/followed-case';
import { OfficeInTest } from '../testing/given-office';

let office: OfficeInTest;
beforeAll(async () => {
  office = await OfficeInTest.open();
});
afterAll(() => office.close());

const due = '2026-03-27T16:30:00+07:00';
const dueIso = new Date(due).toISOString();
const opening = '2026-03-27T07:30:00+07:00';
const firstEscalation = new Date('2026-03-30T16:00:00+07:00').toISOString();
const afterwards = '2026-03-30T08:00:00+07:00';
const overdueRows = (kase: FollowedCase): Promise<object[]> =>
  office.query(`SELECT happened_at, due_at FROM sla_ledger WHERE case_id = $1 AND event = 'overdue'`, [kase.id]);
const eventsOf = async (kase: FollowedCase): Promise<string[]> =>
  (await office.query<{ event: string }>(`SELECT event FROM sla_ledger WHERE case_id = $1 ORDER BY id`, [kase.id])).map(
    ({ event }) => event,
  );
const versionOf = async (kase: FollowedCase): Promise<unknown> =>
  (await office.query(`SELECT version FROM case_file WHERE id = $1`, [kase.id]))[0];

it('a wake before the first threshold writes nothing and says when to wake', async () => {
  const kase = await FollowedCase.opened(office);
  expect(await kase.wake('2026-03-27T07:29:59.999+07:00')).toEqual({
    status: 'nothing-due',
    wakeAt: new Date(opening).toISOString(),
  });
  expect(await versionOf(kase)).toEqual({ version: 1 });
  expect(await overdueRows(kase)).toEqual([]);
});

it('the holder is warned at the opening of the last day, and the clock is armed for its end', async () => {
  const kase = await FollowedCase.opened(office);
  expect(await kase.wake(opening)).toMatchObject({
    status: 'recorded',
    transition: { version: 2, sla: 'warned', dueAt: dueIso, wakeAt: dueIso },
  });
  expect(await eventsOf(kase)).toEqual(['started', 'warned']);
  expect(await overdueRows(kase)).toEqual([]);
});

it('each escalation fires at the closing of its working day after due, and no clock fires twice', async () => {
  const kase = await FollowedCase.opened(office);
  await kase.wake(due);
  expect(await kase.wake('2026-03-30T16:00:00+07:00')).toMatchObject({ transition: { sla: 'escalated' } });
  expect(await kase.wake('2026-04-10T08:00:00+07:00')).toMatchObject({ transition: { wakeAt: null } });
  expect(await kase.wake('2026-04-10T08:00:00+07:00')).toEqual({ status: 'nothing-due', wakeAt: null });
  expect(
    await office.query(
      `SELECT event, level, happened_at FROM sla_ledger WHERE case_id = $1 AND event IN ('warned', 'escalated') ORDER BY happened_at`,
      [kase.id],
    ),
  ).toEqual([
    { event: 'warned', level: 0, happened_at: new Date(opening) },
    { event: 'escalated', level: 1, happened_at: new Date('2026-03-30T16:00:00+07:00') },
    { event: 'escalated', level: 2, happened_at: new Date('2026-03-31T16:00:00+07:00') },
  ]);
});

it.each([
  ['at the due instant', due],
  ['days later', afterwards],
])('a wake %s writes overdue with the instant it was due', async (_, at) => {
  const kase = await FollowedCase.opened(office);
  expect(await kase.wake(at)).toMatchObject({
    status: 'recorded',
    transition: { version: 2, sla: 'overdue', dueAt: dueIso, wakeAt: firstEscalation },
  });
  expect(await overdueRows(kase)).toEqual([{ happened_at: new Date(due), due_at: new Date(due) }]);
  expect(await office.query(`SELECT sla, due_at FROM task WHERE case_id = $1`, [kase.id])).toEqual([
    { sla: 'overdue', due_at: new Date(due) },
  ]);
});

it('overdue is written once, however often the case is woken', async () => {
  const kase = await FollowedCase.opened(office);
  await kase.wake(due);
  expect(await kase.wake(afterwards)).toEqual({ status: 'nothing-due', wakeAt: firstEscalation });
  expect(await overdueRows(kase)).toHaveLength(1);
  expect(
    await office.query(`SELECT 1 FROM outbox WHERE key = $1 AND envelope->>'type' = 'case.overdue'`, [kase.id]),
  ).toHaveLength(1);
});

it('a wake whose answer was lost is answered with the stored transition', async () => {
  const kase = await FollowedCase.opened(office);
  const request = kase.request('wake:1', { position: kase.position }, { at: dueIso });
  const first = await kase.send(request);
  expect(await kase.send(request)).toEqual(first);
  expect(await overdueRows(kase)).toHaveLength(1);
});

it.each(['2026-03-27T16:29:00+07:00', due])(
  'a wake writes nothing while a decision made in time (%s) is unsettled, and asks to be woken in 30 seconds',
  async (madeAt) => {
    const kase = await FollowedCase.opened(office);
    await kase.wake(opening);
    const decision = await kase.storeDecision('approve', { at: madeAt });
    expect(await kase.wake(due)).toEqual({
      status: 'nothing-due',
      wakeAt: new Date(Date.parse(due) + 30_000).toISOString(),
    });
    expect(await overdueRows(kase)).toEqual([]);
    await kase.record(decision.id, kase.move(decision));
    expect(await office.query(`SELECT 1 FROM sla_ledger WHERE case_id = $1 AND event = 'met'`, [kase.id])).toHaveLength(
      1,
    );
  },
);

it('a decision made too late keeps no overdue from being written', async () => {
  const kase = await FollowedCase.opened(office);
  await kase.storeDecision('approve', { at: '2026-03-27T16:30:00.001+07:00' });
  expect(await kase.wake(due)).toMatchObject({ status: 'recorded' });
});

it('nothing falls due while the applicant has the file', async () => {
  const kase = await FollowedCase.opened(office);
  await kase.decide('return', { at: '2026-03-17T10:00:00+07:00' });
  expect(await kase.wake(afterwards)).toEqual({ status: 'nothing-due', wakeAt: null });
});

it('an overdue step that is then decided is missed too', async () => {
  const kase = await FollowedCase.opened(office);
  await kase.wake(due);
  await kase.decide('approve', { at: afterwards });
  expect(await eventsOf(kase)).toEqual(['started', 'warned', 'overdue', 'missed', 'started']);
});

it('an overdue case stays overdue while the applicant corrects the file', async () => {
  const kase = await FollowedCase.opened(office);
  await kase.wake(due);
  expect(await kase.decide('return', { at: afterwards })).toMatchObject({
    transition: { sla: 'overdue', dueAt: dueIso, wakeAt: null },
  });
});
