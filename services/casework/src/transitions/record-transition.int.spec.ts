import { caseEvents } from '@loket/contracts';
import { newId } from '@loket/database';
import { FollowedCase } from '../testing/followed-case';
import { OfficeInTest } from '../testing/given-office';

let office: OfficeInTest;
beforeAll(async () => {
  office = await OfficeInTest.open();
});
afterAll(() => office.close());

const tables = ['transition', 'audit', 'sla_ledger', 'outbox', 'clock', 'task'] as const;

/** How many rows each table holds, and at which version the case stands. */
async function footprint(kase: FollowedCase): Promise<unknown> {
  const ofCase = tables.map(
    (table) =>
      `(SELECT count(*)::int FROM ${table} WHERE ${table === 'outbox' ? 'key' : 'case_id::text'} = $1) AS ${table}`,
  );
  return (
    await office.query(`SELECT version, position, ${ofCase.join(', ')} FROM case_file WHERE id::text = $1`, [kase.id])
  )[0];
}

it('a cause that is known gives the stored transition, and nothing is written twice', async () => {
  const kase = await FollowedCase.filed(office);
  const request = kase.request('open', kase.opening());
  const first = await kase.send(request);
  const before = await footprint(kase);
  expect(await kase.send(request)).toEqual(first);
  expect(await footprint(kase)).toEqual(before);
});

it('a stale base is told the transitions it has missed, in order', async () => {
  const kase = await FollowedCase.opened(office);
  const lost = await kase.storeDecision('approve');
  await kase.record(lost.id, kase.move(lost));
  const answer = await kase.send(kase.request(newId(), kase.opening(), { baseVersion: 0 }));
  expect(answer).toMatchObject({
    status: 'behind',
    transitions: [
      { version: 1, causeId: 'open' },
      { version: 2, causeId: lost.id, left: { step: 'check', outcome: 'approve' } },
    ],
  });
});

it('a cause that the workflow has recorded earlier and lost is among the missed ones', async () => {
  const kase = await FollowedCase.opened(office);
  const lost = await kase.storeDecision('approve');
  const request = kase.request(lost.id, kase.move(lost), { baseVersion: 0 });
  await kase.record(lost.id, kase.move(lost));
  expect(await kase.send(request)).toMatchObject({
    status: 'behind',
    transitions: [{ version: 1 }, { version: 2, causeId: lost.id }],
  });
});

it('a cause that is behind the workflow already is refused', async () => {
  const kase = await FollowedCase.opened(office);
  await expect(kase.record('open', kase.opening())).rejects.toThrow('already-decided');
});

it('a base that casework does not have yet is a fault', async () => {
  const kase = await FollowedCase.opened(office);
  await expect(kase.send(kase.request(newId(), kase.opening(), { baseVersion: 7 }))).rejects.toThrow(
    /stands at version 1/,
  );
});

it('of two causes recorded at once on the same base one applies and the other is behind', async () => {
  const kase = await FollowedCase.opened(office);
  const [one, other] = [kase.request('cause-1', kase.leave('approve')), kase.request('cause-2', kase.leave('refuse'))];
  const answers = await Promise.all([kase.send(one), kase.send(other)]);
  expect(answers.map(({ status }) => status).sort()).toEqual(['behind', 'recorded']);
  const behind = answers.find((each) => each.status === 'behind');
  const recorded = answers.find((each) => each.status === 'recorded');
  expect(behind).toMatchObject({ transitions: [recorded?.transition] });
  expect(await footprint(kase)).toMatchObject({ version: 2, transition: 2, audit: 2 });
});

it('one cause recorded twice at once is recorded once', async () => {
  const kase = await FollowedCase.filed(office);
  const request = kase.request('open', kase.opening());
  const [one, other] = await Promise.all([kase.send(request), kase.send(request)]);
  expect(one).toEqual(other);
  expect(await footprint(kase)).toMatchObject({ version: 1, transition: 1, task: 1, clock: 1, sla_ledger: 1 });
});

it('where its last write fails nothing of a transition is left, and it can be recorded later', async () => {
  const kase = await FollowedCase.opened(office);
  const before = await footprint(kase);
  const decision = await kase.storeDecision('approve');
  const { username } = new URL(office.database.url);
  await office.asOwner(`REVOKE INSERT ON outbox FROM ${username}`);
  await expect(kase.record(decision.id, kase.move(decision))).rejects.toThrow(/permission denied/);
  await office.asOwner(`GRANT INSERT ON outbox TO ${username}`);
  expect(await footprint(kase)).toEqual(before);
  expect(await kase.record(decision.id, kase.move(decision))).toMatchObject({ status: 'recorded' });
});

it('each transition tells the others what it means, in the words of the contract', async () => {
  const kase = await FollowedCase.opened(office);
  await kase.decide('return');
  await kase.resubmit('2026-03-16T10:00:00+07:00');
  await kase.decide('refuse', { reason: 'Tidak berhak' });
  const sent = await office.query<{ envelope: { type: keyof typeof caseEvents; version: number; data: unknown } }>(
    `SELECT envelope FROM outbox WHERE key = $1 ORDER BY position`,
    [kase.id],
  );
  expect(sent.map(({ envelope }) => [envelope.version, envelope.type])).toEqual([
    [0, 'case.submitted'],
    [1, 'case.step-entered'],
    [2, 'case.returned'],
    [3, 'case.resubmitted'],
    [4, 'case.closed'],
  ]);
  for (const { envelope } of sent) expect(() => caseEvents[envelope.type].parse(envelope.data)).not.toThrow();
});

it('events carry nothing that a person has written', async () => {
  const kase = await FollowedCase.opened(office, { form: { organisationName: 'Sanggar Tingang' } });
  await kase.decide('refuse', { reason: 'Alasan rahasia' });
  const sent = await office.query<{ envelope: unknown }>(`SELECT envelope FROM outbox WHERE key = $1`, [kase.id]);
  expect(JSON.stringify(sent)).not.toMatch(/Sanggar|rahasia/);
});

it('a case closes at the instant of the decision that ended it', async () => {
  const kase = await FollowedCase.opened(office);
  await kase.decide('refuse', { at: '2026-03-16T10:00:00+07:00', reason: 'Tidak berhak' });
  const [row] = await office.query(`SELECT closed_at, reason, sla, due_at, wake_at FROM case_file WHERE id = $1`, [
    kase.id,
  ]);
  expect(row).toEqual({
    closed_at: new Date('2026-03-16T10:00:00+07:00'),
    reason: 'Tidak berhak',
    sla: 'none',
    due_at: null,
    wake_at: null,
  });
});

it('what an officer enters with a decision stays with the case', async () => {
  const kase = await FollowedCase.opened(office);
  await kase.decide('approve');
  await kase.decide('approve', { entries: { ministryNumber: '12/2026' } });
  await kase.decide('approve');
  expect(await office.query(`SELECT entries FROM case_file WHERE id = $1`, [kase.id])).toEqual([
    { entries: { ministryNumber: '12/2026' } },
  ]);
});
