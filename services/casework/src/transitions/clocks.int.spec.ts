import { FollowedCase } from '../testing/followed-case';
import { OfficeInTest, ministry, province } from '../testing/given-office';

let office: OfficeInTest;
beforeAll(async () => {
  office = await OfficeInTest.open();
});
afterAll(() => office.close());

const due = '2026-03-27T16:30:00+07:00';
const lastOpening = '2026-03-27T07:30:00+07:00';
const instant = (text: string): Date => new Date(text);
const ledgerOf = (kase: FollowedCase): Promise<object[]> =>
  office.query(
    `SELECT clock.key, event, visit, happened_at, sla_ledger.due_at FROM sla_ledger JOIN clock ON clock.id = clock_id
     WHERE clock.case_id = $1 ORDER BY sla_ledger.id`,
    [kase.id],
  );
const slaOf = async (kase: FollowedCase): Promise<object | undefined> =>
  (await office.query<object>(`SELECT sla, due_at, wake_at FROM case_file WHERE id = $1`, [kase.id]))[0];

it("a clock starts at the instant of filing and is due by the office's calendar", async () => {
  const kase = await FollowedCase.opened(office);
  expect(await ledgerOf(kase)).toEqual([
    {
      key: 'check',
      event: 'started',
      visit: 1,
      happened_at: instant('2026-03-13T10:00:00+07:00'),
      due_at: instant(due),
    },
  ]);
  expect(await slaOf(kase)).toEqual({ sla: 'running', due_at: instant(due), wake_at: instant(lastOpening) });
});

it('the clock stops while the file is with the applicant, and nothing is due', async () => {
  const kase = await FollowedCase.opened(office);
  await kase.decide('return', { at: '2026-03-17T10:00:00+07:00' });
  expect((await ledgerOf(kase)).at(-1)).toEqual({
    ...{
      key: 'check',
      event: 'stopped',
      visit: 1,
      happened_at: instant('2026-03-17T10:00:00+07:00'),
      due_at: instant(due),
    },
  });
  expect(await slaOf(kase)).toEqual({ sla: 'stopped', due_at: null, wake_at: null });
});

it('a resubmission resumes the same clock with what was left', async () => {
  const kase = await FollowedCase.opened(office);
  await kase.decide('return', { at: '2026-03-17T10:00:00+07:00' });
  await kase.resubmit('2026-03-26T10:00:00+07:00');
  // 16 March counted before the stop; 26, 27, 30 and 31 March after it.
  const later = instant('2026-03-31T16:00:00+07:00');
  expect((await ledgerOf(kase)).at(-1)).toEqual({
    key: 'check',
    event: 'resumed',
    visit: 2,
    happened_at: instant('2026-03-26T10:00:00+07:00'),
    due_at: later,
  });
  expect(await slaOf(kase)).toEqual({ sla: 'running', due_at: later, wake_at: instant('2026-03-31T07:30:00+07:00') });
  expect(await office.query(`SELECT 1 FROM clock WHERE case_id = $1`, [kase.id])).toHaveLength(1);
});

it('each return and resubmission stands in the ledger by its visit', async () => {
  const kase = await FollowedCase.opened(office);
  for (const [returned, resubmitted] of [
    ['16', '17'],
    ['25', '26'],
  ]) {
    await kase.decide('return', { at: `2026-03-${returned}T09:00:00+07:00` });
    await kase.resubmit(`2026-03-${resubmitted}T09:00:00+07:00`);
  }
  const events = (await ledgerOf(kase)).map((row) =>
    'event' in row && 'visit' in row ? `${row.event} ${row.visit}` : '',
  );
  expect(events).toEqual(['started 1', 'stopped 1', 'resumed 2', 'stopped 2', 'resumed 3']);
});

it.each([
  ['met', due, 'done at the due instant'],
  ['missed', '2026-03-27T16:30:00.001+07:00', 'done a millisecond later'],
])('a step is %s when %s (%s)', async (verdict, at) => {
  const kase = await FollowedCase.opened(office);
  await kase.decide('approve', { at });
  expect((await ledgerOf(kase)).find((row) => 'event' in row && row.event === verdict)).toMatchObject({
    key: 'check',
    happened_at: instant(at),
    due_at: instant(due),
  });
});

it("the next step's clock starts at the stored instant of the decision that led there, at its own office", async () => {
  const kase = await FollowedCase.opened(office);
  await kase.decide('approve', { at: '2026-03-16T10:00:00+07:00' });
  const clocks = await office.query(
    `SELECT key, agency, started_at, ended_at FROM clock WHERE case_id = $1 ORDER BY started_at`,
    [kase.id],
  );
  expect(clocks).toEqual([
    {
      key: 'check',
      agency: province,
      started_at: instant('2026-03-13T10:00:00+07:00'),
      ended_at: instant('2026-03-16T10:00:00+07:00'),
    },
    { key: 'ministry-check', agency: ministry, started_at: instant('2026-03-16T10:00:00+07:00'), ended_at: null },
  ]);
});

it('a row without a standard time has no clock', async () => {
  const kase = await FollowedCase.opened(office);
  for (const day of ['16', '17']) await kase.decide('approve', { at: `2026-03-${day}T10:00:00+07:00` });
  expect(kase.position.step).toBe('signature');
  expect(await slaOf(kase)).toEqual({ sla: 'none', due_at: null, wake_at: null });
});

it('an internal return starts a new clock for the new visit', async () => {
  const kase = await FollowedCase.opened(office);
  for (const day of ['16', '17']) await kase.decide('approve', { at: `2026-03-${day}T10:00:00+07:00` });
  await kase.decide('return', { at: '2026-03-25T10:00:00+07:00', reason: 'Periksa lagi' });
  const clocks = await office.query(
    `SELECT first_visit, started_at FROM clock WHERE case_id = $1 AND key = 'check' ORDER BY started_at`,
    [kase.id],
  );
  expect(clocks).toMatchObject([
    { first_visit: 1 },
    { first_visit: 2, started_at: instant('2026-03-25T10:00:00+07:00') },
  ]);
});
