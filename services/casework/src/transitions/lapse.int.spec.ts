import type { TransitionAnswer } from '@loket/case-flow';
import { FollowedCase } from '../testing/followed-case';
import { OfficeInTest } from '../testing/given-office';
import { objectionSop } from '../testing/objection-sop';

let office: OfficeInTest;
beforeAll(async () => {
  office = await OfficeInTest.open();
});
afterAll(() => office.close());

// Filed on Friday 13 March 2026 at 10:00, two working days end on Tuesday 17 March at 15:00 (Ramadan).
const due = '2026-03-17T15:00:00+07:00';
const given = (): Promise<FollowedCase> => FollowedCase.opened(office, { sop: objectionSop, account: null });
const lapseIn = (answer: TransitionAnswer): object | undefined =>
  answer.status === 'recorded' ? answer.transition.lapse : undefined;
const takeLapse = (kase: FollowedCase, outcome: string): Promise<TransitionAnswer> =>
  kase.record(`lapse:${kase.position.step}:visit-${kase.position.visit}`, kase.leave(outcome));
const eventsOf = async (kase: FollowedCase, key: string): Promise<string[]> =>
  (
    await office.query<{ event: string }>(
      `SELECT event FROM sla_ledger JOIN clock ON clock.id = clock_id WHERE clock.case_id = $1 AND key = $2 ORDER BY sla_ledger.id`,
      [kase.id, key],
    )
  ).map(({ event }) => event);
const published = async (kase: FollowedCase): Promise<string[]> =>
  (
    await office.query<{ type: string }>(
      `SELECT envelope->>'type' AS type FROM outbox WHERE envelope->'data'->>'caseId' = $1 ORDER BY position`,
      [kase.id],
    )
  ).map(({ type }) => type);

it('the wake that finds a row over carries its lapse, and so does whoever catches up on it', async () => {
  const kase = await given();
  const lapse = { step: 'answering', visit: 1, outcome: 'move-up' };
  expect(lapseIn(await kase.wake('2026-03-17T08:00:00+07:00'))).toBeUndefined();
  expect(lapseIn(await kase.wake(due))).toEqual(lapse);
  const behind = await kase.send({ ...kase.request('open-again', kase.opening()), baseVersion: 1 });
  expect(behind).toMatchObject({ status: 'behind', transitions: [{ version: 2 }, { version: 3, lapse }] });
});

it('nothing that falls due after a row was left by time fires with it, however late the wake', async () => {
  const kase = await given();
  expect(lapseIn(await kase.wake('2026-05-20T08:00:00+07:00'))).toMatchObject({ outcome: 'move-up' });
  expect(await eventsOf(kase, 'answering')).toEqual(['started', 'warned', 'overdue']);
  expect(await eventsOf(kase, 'promise')).toEqual(['started']);
  expect(await takeLapse(kase, 'move-up')).toMatchObject({ status: 'recorded' });
  expect(await eventsOf(kase, 'answering')).toEqual(['started', 'warned', 'overdue', 'missed']);
  const [stored] = await office.query(`SELECT happened_at FROM transition WHERE case_id = $1 AND version = 3`, [
    kase.id,
  ]);
  expect(stored).toEqual({ happened_at: new Date(due) });
});

it('a lapse that time has not brought is not recorded', async () => {
  const kase = await given();
  await expect(takeLapse(kase, 'move-up')).rejects.toThrow('No limit of case');
  expect(kase.position.step).toBe('answering');
});

it("the task of a row left by time is closed as such, and the next one's is open", async () => {
  const kase = await given();
  await kase.wake(due);
  await takeLapse(kase, 'move-up');
  expect(
    await office.query(`SELECT step, outcome, closed_at FROM task WHERE case_id = $1 ORDER BY opened_at`, [kase.id]),
  ).toEqual([
    { step: 'answering', outcome: 'move-up', closed_at: new Date(due) },
    { step: 'settling', outcome: null, closed_at: null },
  ]);
});

it('a change that was stored in time holds the lapse off, one that was not does not', async () => {
  const [early, late] = [await given(), await given()];
  await early.storeDecision('answer', { at: due });
  expect(await early.wake(due)).toMatchObject({ status: 'recorded', transition: { sla: 'warned' } });
  expect(lapseIn(await early.wake('2026-03-17T16:00:00+07:00'))).toBeUndefined();
  await late.storeDecision('answer', { at: '2026-03-17T15:00:00.001+07:00' });
  expect(lapseIn(await late.wake('2026-03-17T16:00:00+07:00'))).toMatchObject({ outcome: 'move-up' });
});

it("an applicant's time: they are reminded of it, it lapses, and no officer is told that anybody is late", async () => {
  const kase = await given();
  await kase.decide('answer', { at: '2026-03-16T10:00:00+07:00', entries: { answer: 'Sudah' } });
  expect(await office.query(`SELECT 1 FROM task WHERE case_id = $1 AND closed_at IS NULL`, [kase.id])).toEqual([]);
  expect(await office.query(`SELECT sla, due_at FROM case_file WHERE id = $1`, [kase.id])).toEqual([
    { sla: 'stopped', due_at: null },
  ]);
  // 17, 25 and 26 March.
  expect(lapseIn(await kase.wake('2026-03-26T07:30:00+07:00'))).toBeUndefined();
  expect(lapseIn(await kase.wake('2026-04-10T08:00:00+07:00'))).toMatchObject({ outcome: 'silence' });
  await takeLapse(kase, 'silence');
  expect(await eventsOf(kase, 'judging')).toEqual(['started', 'warned', 'lapsed']);
  expect(await eventsOf(kase, 'promise')).toEqual(['started', 'stopped', 'met']);
  expect((await published(kase)).slice(-3)).toEqual(['case.awaits-applicant', 'case.reminded', 'case.closed']);
  expect(await office.query(`SELECT closed_at FROM case_file WHERE id = $1`, [kase.id])).toEqual([
    { closed_at: new Date('2026-03-26T16:00:00+07:00') },
  ]);
});

it('what was sent back is waited for as long as its row says; the clock ends where the row is left', async () => {
  const [kase, again] = [await given(), await given()];
  for (const each of [kase, again]) await each.decide('ask-back', { at: '2026-03-16T10:00:00+07:00' });
  await again.resubmit('2026-03-17T10:00:00+07:00');
  expect(await eventsOf(again, 'return:answering')).toEqual(['started', 'met']);
  expect(lapseIn(await kase.wake('2026-03-26T16:00:00+07:00'))).toMatchObject({ outcome: 'no-reply' });
  await takeLapse(kase, 'no-reply');
  expect(kase.position).toMatchObject({ holder: 'closed', ending: 'silent' });
  expect(await eventsOf(kase, 'return:answering')).toEqual(['started', 'warned', 'lapsed']);
  expect(await eventsOf(kase, 'answering')).toEqual(['started', 'stopped', 'met']);
});

it('a case that is withdrawn is closed with every clock, and its event says so', async () => {
  const kase = await given();
  await kase.withdraw('2026-03-16T10:00:00+07:00');
  expect(await eventsOf(kase, 'answering')).toEqual(['started', 'met']);
  expect(await office.query(`SELECT step, outcome FROM task WHERE case_id = $1`, [kase.id])).toEqual([
    { step: 'answering', outcome: 'withdraw' },
  ]);
  const [event] = await office.query(
    `SELECT envelope->'data'->>'by' AS by, envelope->'data'->>'ending' AS ending FROM outbox
     WHERE envelope->'data'->>'caseId' = $1 AND envelope->>'type' = 'case.closed'`,
    [kase.id],
  );
  expect(event).toEqual({ by: 'withdrawal', ending: 'withdrawn' });
  expect(await office.query(`SELECT action FROM audit WHERE case_id = $1 ORDER BY position`, [kase.id])).toEqual([
    { action: 'open' },
    { action: 'withdrawal' },
  ]);
});
