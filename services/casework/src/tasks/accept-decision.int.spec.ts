import { newId } from '@loket/database';
import { CaseworkInTest, person } from '../testing/casework-in-test';
import { FollowedCase, uploaded } from '../testing/followed-case';
import { province } from '../testing/given-office';
import { type TaskInTest, claimed, givenCheckedTask, ministryVerifier, verifier } from '../testing/given-task';

let casework: CaseworkInTest;
beforeAll(async () => {
  casework = await CaseworkInTest.start({}, 'ministry');
});
afterAll(() => casework.stop());

const approval = () => ({ id: newId(), visit: 1, outcome: 'approve' });
const decide = (task: TaskInTest, form: object = {}, by = task.officer) =>
  casework.ask(by, `POST /tasks/${task.id}/decisions`, { ...approval(), ...form });
const pendingOf = (task: TaskInTest): Promise<object[]> =>
  casework.office.query(
    `SELECT id, outcome, actor, role, reason, entries, settled_at FROM pending_change WHERE case_id = $1 ORDER BY made_at`,
    [task.kase.id],
  );

it('a decision is kept as pending with who made it, and goes through later where the workflow does not answer', async () => {
  const task = await givenCheckedTask(casework);
  const id = newId();
  expect(await decide(task, { id })).toEqual({ status: 200, body: { state: 'processing' } });
  expect(await pendingOf(task)).toEqual([
    {
      id,
      outcome: 'approve',
      actor: task.officer.accountId,
      role: 'provincial-verifier',
      reason: null,
      entries: {},
      settled_at: null,
    },
  ]);
});

it('a second decision while one is unsettled is told that one is under way', async () => {
  const task = await givenCheckedTask(casework);
  await decide(task);
  expect(await decide(task, { outcome: 'refuse', reason: 'Tidak berhak' })).toMatchObject({
    status: 409,
    body: { code: 'decision-pending' },
  });
  expect(await pendingOf(task)).toHaveLength(1);
});

it('of two decisions at once one is kept', async () => {
  const task = await givenCheckedTask(casework);
  const answers = await Promise.all([decide(task), decide(task)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(await pendingOf(task)).toHaveLength(1);
});

it("a second click carries the same id and gets the first one's answer", async () => {
  const task = await givenCheckedTask(casework);
  const id = newId();
  const clicks = [decide(task, { id }), decide(task, { id })];
  expect(await Promise.all(clicks)).toEqual([
    { status: 200, body: { state: 'processing' } },
    { status: 200, body: { state: 'processing' } },
  ]);
  expect(await decide(task, { id })).toEqual({ status: 200, body: { state: 'processing' } });
  expect(await pendingOf(task)).toHaveLength(1);
});

it('a click on a settled decision is answered as the first one was', async () => {
  const task = await givenCheckedTask(casework);
  const [taken, lost] = [newId(), newId()];
  await decide(task, { id: taken });
  await casework.office.query(`UPDATE pending_change SET settled_at = now() WHERE id = $1`, [taken]);
  expect(await decide(task, { id: taken })).toEqual({ status: 200, body: { state: 'settled' } });
  await decide(task, { id: lost });
  await casework.office.query(`UPDATE pending_change SET settled_at = now(), refusal = 'four-eyes' WHERE id = $1`, [
    lost,
  ]);
  expect(await decide(task, { id: lost })).toMatchObject({
    status: 409,
    body: { code: 'four-eyes', detail: expect.any(String) },
  });
});

it('a page of an earlier visit is stale', async () => {
  const task = await givenCheckedTask(casework, 'photo');
  await task.kase.decide('return');
  await task.kase.resubmit('2026-03-17T10:00:00+07:00');
  expect(await decide(task)).toMatchObject({ status: 409, body: { code: 'already-decided' } });
  const second = await claimed(casework, task.kase, task.officer);
  expect(await decide(second)).toMatchObject({ status: 409, body: { code: 'stale-page' } });
});

it('a task is decided only by whoever holds it', async () => {
  const task = await givenCheckedTask(casework);
  expect(await decide(task, {}, verifier())).toMatchObject({
    status: 409,
    body: { code: 'claimed-by-another', detail: expect.stringContaining('Ani') },
  });
  await casework.ask(task.officer, `POST /tasks/${task.id}/release`);
  expect(await decide(task)).toMatchObject({ status: 409, body: { code: 'not-claimed' } });
  expect(await pendingOf(task)).toEqual([]);
});

it('an approval with a document unchecked or rejected is refused, and nothing is kept', async () => {
  const unchecked = await claimed(casework, await FollowedCase.opened(casework.office), verifier());
  expect(await decide(unchecked)).toMatchObject({ status: 409, body: { code: 'verdicts-missing' } });
  const rejected = await givenCheckedTask(casework, 'charter');
  expect(await decide(rejected)).toMatchObject({ status: 409, body: { code: 'verdicts-missing' } });
  expect([...(await pendingOf(unchecked)), ...(await pendingOf(rejected))]).toEqual([]);
});

it('whoever checked for the province may not check for the ministry', async () => {
  const both = person({ roles: [...verifier().roles, ...ministryVerifier().roles] });
  const kase = await FollowedCase.opened(casework.office);
  await kase.decide('approve', { by: both.accountId });
  expect(await decide(await claimed(casework, kase, both))).toMatchObject({ status: 409, body: { code: 'four-eyes' } });
});

it("what the outcome asks for must be entered and the ministry's certificate uploaded, and nothing else is kept", async () => {
  const kase = await FollowedCase.opened(casework.office);
  await kase.decide('approve');
  const task = await claimed(casework, kase, ministryVerifier());
  const refused = await decide(task, { entries: { ministryNumber: '12/2026', ministryDate: '2026-02-30' } });
  expect(refused).toMatchObject({
    status: 422,
    body: { errors: [{ field: 'ministryDate' }, { field: 'ministryCertificate' }] },
  });
  const certificate = uploaded('ministryCertificate');
  casework.neighbours.dossiers.set(kase.id, [certificate]);
  const entries = { ministryNumber: '12/2026', ministryDate: '2026-02-27' };
  const more = { ministryCertificate: newId(), organisationName: 'Nama lain' };
  expect(await decide(task, { entries: { ...entries, ...more } })).toMatchObject({ status: 200 });
  expect((await pendingOf(task)).at(-1)).toHaveProperty('entries', { ...entries, ministryCertificate: certificate.id });
});

it.each(['burn', 'constructor'])('an outcome that is not in the table (%s) is refused', async (outcome) => {
  expect(await decide(await givenCheckedTask(casework), { outcome })).toMatchObject({ status: 400 });
});

it('a body that is no decision is refused as a whole', async () => {
  const task = await givenCheckedTask(casework);
  expect(await decide(task, { id: 'x', visit: 0 })).toMatchObject({ status: 400, body: { code: 'invalid-request' } });
  expect(await pendingOf(task)).toEqual([]);
});

it('the head of another office has no part in it', async () => {
  const stranger = person({ roles: [{ role: 'agency-head', agency: province }] });
  expect(await decide(await givenCheckedTask(casework), {}, stranger)).toMatchObject({ status: 404 });
});
