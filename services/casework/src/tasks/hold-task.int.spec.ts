import { inTransaction, newId, rows } from '@loket/database';
import { eventually } from '@loket/testing';
import { CaseworkInTest } from '../testing/casework-in-test';
import { FollowedCase } from '../testing/followed-case';
import { type TaskInTest, claimed, givenCheckedTask, verifier } from '../testing/given-task';
import { lockCase } from '../transitions/case-row';

let casework: CaseworkInTest;
beforeAll(async () => {
  casework = await CaseworkInTest.start();
});
afterAll(() => casework.stop());

const givenTask = async (): Promise<TaskInTest> =>
  claimed(casework, await FollowedCase.opened(casework.office), verifier());
const verdictOn = (task: TaskInTest, form: object, document = task.kase.documents[0]?.id) =>
  casework.ask(task.officer, `PUT /tasks/${task.id}/verdicts/${document}`, form);
const verdictsOf = (task: TaskInTest): Promise<object[]> =>
  casework.office.query(`SELECT verdict, reason FROM verdict WHERE case_id = $1`, [task.kase.id]);

it('a task that somebody holds cannot be taken, until it is given back', async () => {
  const task = await givenTask();
  const colleague = verifier();
  expect(await casework.ask(colleague, `POST /tasks/${task.id}/claim`)).toMatchObject({
    status: 409,
    body: { code: 'claimed-by-another' },
  });
  expect(await casework.ask(colleague, `POST /tasks/${task.id}/release`)).toMatchObject({
    status: 409,
    body: { code: 'not-claimed' },
  });
  await casework.ask(task.officer, `POST /tasks/${task.id}/release`);
  expect(await casework.ask(colleague, `POST /tasks/${task.id}/claim`)).toMatchObject({ status: 204 });
});

it('of two who take a task at once one has it', async () => {
  const task = await givenTask();
  await casework.ask(task.officer, `POST /tasks/${task.id}/release`);
  const answers = await Promise.all(
    [verifier(), verifier()].map((officer) => casework.ask(officer, `POST /tasks/${task.id}/claim`)),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
});

it('a rejected document needs a reason, at its own field', async () => {
  const task = await givenTask();
  const document = task.kase.documents[0]?.id;
  expect(await verdictOn(task, { verdict: 'rejected', reason: ' ' })).toMatchObject({
    status: 422,
    body: { errors: [{ field: `reason-${document}` }] },
  });
  expect(await verdictsOf(task)).toEqual([]);
});

it('a verdict can be changed while the task is open, and an accepted document has no reason', async () => {
  const task = await givenTask();
  await verdictOn(task, { verdict: 'rejected', reason: 'Buram' });
  await verdictOn(task, { verdict: 'accepted', reason: 'Buram' });
  expect(await verdictsOf(task)).toEqual([{ verdict: 'accepted', reason: null }]);
});

it('a document of another case has no verdict here', async () => {
  const other = await FollowedCase.opened(casework.office);
  expect(await verdictOn(await givenTask(), { verdict: 'accepted' }, other.documents[0]?.id)).toMatchObject({
    status: 404,
  });
});

it('a verdict is not changed while the decision that stands on it is under way', async () => {
  const task = await givenCheckedTask(casework);
  await casework.ask(task.officer, `POST /tasks/${task.id}/decisions`, { id: newId(), visit: 1, outcome: 'approve' });
  expect(await verdictOn(task, { verdict: 'rejected', reason: 'Buram' })).toMatchObject({
    status: 409,
    body: { code: 'decision-pending' },
  });
});

it('a verdict and a recording of the same case do not wait for each other in a circle', async () => {
  const task = await givenTask();
  await inTransaction(casework.office.source, async () => {
    await lockCase(task.kase.id);
    await eventually(async () => expect(await verdictOn(task, { verdict: 'accepted' })).toMatchObject({ status: 204 }));
    await rows(`UPDATE task SET sla = sla WHERE case_id = $1`, [task.kase.id]);
  });
});
