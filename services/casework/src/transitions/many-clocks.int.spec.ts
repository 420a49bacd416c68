import { clockedSop } from '../testing/clocked-sop';
import { FollowedCase } from '../testing/followed-case';
import { OfficeInTest } from '../testing/given-office';

let office: OfficeInTest;
beforeAll(async () => {
  office = await OfficeInTest.open();
});
afterAll(() => office.close());

const given = (): Promise<FollowedCase> => FollowedCase.opened(office, { sop: clockedSop });
const openClocks = async (kase: FollowedCase): Promise<string[]> =>
  (
    await office.query<{ key: string }>(`SELECT key FROM clock WHERE case_id = $1 AND ended_at IS NULL ORDER BY key`, [
      kase.id,
    ])
  ).map(({ key }) => key);
const eventsOf = async (kase: FollowedCase, key: string): Promise<string[]> =>
  (
    await office.query<{ event: string }>(
      `SELECT event FROM sla_ledger JOIN clock ON clock.id = clock_id WHERE clock.case_id = $1 AND key = $2 ORDER BY sla_ledger.id`,
      [kase.id, key],
    )
  ).map(({ event }) => event);
const caseRow = async (kase: FollowedCase): Promise<object | undefined> =>
  (await office.query<object>(`SELECT due_at, promised_at, wake_at FROM case_file WHERE id = $1`, [kase.id]))[0];

it("the row's clock, the one that spans rows and the promise start together and run apart", async () => {
  const kase = await given();
  expect(await openClocks(kase)).toEqual(['both-checks', 'check', 'promise']);
  expect(await caseRow(kase)).toEqual({
    due_at: new Date('2026-03-27T16:30:00+07:00'),
    promised_at: new Date('2026-04-20T16:00:00+07:00'),
    wake_at: new Date('2026-03-27T07:30:00+07:00'),
  });
  await kase.decide('approve', { at: '2026-03-16T10:00:00+07:00' });
  expect(await openClocks(kase)).toEqual(['both-checks', 'ministry-check', 'promise']);
  await kase.decide('approve', { at: '2026-03-17T10:00:00+07:00' });
  expect(await openClocks(kase)).toEqual(['promise']);
  expect(await eventsOf(kase, 'both-checks')).toEqual(['started', 'met']);
});

it('a row without a time shows the deadline of the clock that runs over it', async () => {
  const kase = await given();
  for (const day of ['16', '17']) await kase.decide('approve', { at: `2026-03-${day}T10:00:00+07:00` });
  expect(kase.position.step).toBe('signature');
  expect(await caseRow(kase)).toMatchObject({ due_at: new Date('2026-04-20T16:00:00+07:00') });
});

it("the applicant's own clock runs while the office's stand, and ends with the resubmission", async () => {
  const kase = await given();
  await kase.decide('return', { at: '2026-03-16T10:00:00+07:00' });
  expect(await openClocks(kase)).toEqual(['both-checks', 'check', 'correction', 'promise']);
  expect(await caseRow(kase)).toMatchObject({
    due_at: null,
    promised_at: null,
    wake_at: new Date('2026-03-30T00:00:00+07:00'),
  });
  await kase.resubmit('2026-03-17T10:00:00+07:00');
  expect(await openClocks(kase)).toEqual(['both-checks', 'check', 'promise']);
  expect(await eventsOf(kase, 'correction')).toEqual(['started', 'met']);
  expect(await eventsOf(kase, 'promise')).toEqual(['started', 'stopped', 'resumed']);
});

it('every clock ends with the case', async () => {
  const kase = await given();
  await kase.decide('refuse', { at: '2026-03-16T10:00:00+07:00', reason: 'Bukan ormas' });
  expect(await openClocks(kase)).toEqual([]);
  expect(await eventsOf(kase, 'both-checks')).toEqual(['started', 'met']);
});

it('one wake writes what is due on every clock, in the order it was due', async () => {
  const kase = await given();
  await kase.wake('2026-04-30T08:00:00+07:00');
  const rows = await office.query<{ key: string; event: string }>(
    `SELECT key, event FROM sla_ledger JOIN clock ON clock.id = clock_id
     WHERE clock.case_id = $1 AND event NOT IN ('started') ORDER BY happened_at, key`,
    [kase.id],
  );
  expect(rows.map(({ key, event }) => `${key} ${event}`)).toEqual([
    'check warned',
    'check overdue',
    'check escalated',
    'both-checks warned',
    'both-checks overdue',
    'both-checks escalated',
    'promise warned',
    'promise overdue',
    'promise escalated',
  ]);
});

it('a row is decided after its initials, each by the official whose turn it is', async () => {
  const kase = await given();
  for (const day of ['16', '17']) await kase.decide('approve', { at: `2026-03-${day}T10:00:00+07:00` });
  const openTask = async (): Promise<object | undefined> =>
    (
      await office.query<object>(`SELECT executor, initial FROM task WHERE case_id = $1 AND closed_at IS NULL`, [
        kase.id,
      ])
    )[0];
  expect(await openTask()).toEqual({ executor: 'section-head', initial: 1 });
  await kase.decide('initial', { at: '2026-03-17T11:00:00+07:00' });
  expect(await openTask()).toEqual({ executor: 'provincial-verifier', initial: 2 });
  await kase.decide('initial', { at: '2026-03-17T12:00:00+07:00' });
  expect(await openTask()).toEqual({ executor: 'agency-head', initial: null });
  expect(kase.position).toMatchObject({ step: 'signature', visit: 1 });
});

it('the ledger names the party that had the file', async () => {
  const kase = await given();
  await kase.decide('return', { at: '2026-03-16T10:00:00+07:00' });
  const rows = await office.query<object>(
    `SELECT event, role FROM sla_ledger JOIN clock ON clock.id = clock_id WHERE clock.case_id = $1 AND key = 'check' ORDER BY sla_ledger.id`,
    [kase.id],
  );
  expect(rows).toEqual([
    { event: 'started', role: 'provincial-verifier' },
    { event: 'stopped', role: 'applicant' },
  ]);
});
