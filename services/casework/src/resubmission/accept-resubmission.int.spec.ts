import { newId } from '@loket/database';
import { CaseworkInTest, person } from '../testing/casework-in-test';
import { uploaded } from '../testing/followed-case';
import { type TaskInTest, givenCheckedTask } from '../testing/given-task';

let casework: CaseworkInTest;
beforeAll(async () => {
  casework = await CaseworkInTest.start();
});
afterAll(() => casework.stop());

interface ReturnedCase {
  readonly task: TaskInTest;
  readonly owner: ReturnType<typeof person>;
}

/** A case whose photo was rejected and which the applicant has back. */
async function givenReturned(): Promise<ReturnedCase> {
  const task = await givenCheckedTask(casework, 'photo');
  await task.kase.decide('return', { at: new Date().toISOString() });
  const [row] = await casework.office.query<{ account_id: string }>(`SELECT account_id FROM case_file WHERE id = $1`, [
    task.kase.id,
  ]);
  casework.neighbours.dossiers.set(task.kase.id, task.kase.documents);
  return { task, owner: person({ accountId: row?.account_id ?? '', purposes: ['registrant'] }) };
}

/** The applicant uploads another photo in place of the rejected one. */
function replacePhoto({ task }: ReturnedCase): void {
  const kept = task.kase.documents.filter(({ requirement }) => requirement !== 'photo');
  casework.neighbours.dossiers.set(task.kase.id, [...kept, uploaded('photo'), uploaded('added-by-an-officer')]);
}

const resubmit = ({ task, owner }: ReturnedCase, form: object = {}) =>
  casework.ask(owner, `POST /cases/${task.kase.id}/resubmission`, { id: newId(), visit: 1, ...form });
const pendingOf = ({ task }: ReturnedCase): Promise<object[]> =>
  casework.office.query(`SELECT kind FROM pending_change WHERE case_id = $1 AND settled_at IS NULL`, [task.kase.id]);

it('each rejected document must have been replaced, and the ones that are not are named with the reason', async () => {
  const returned = await givenReturned();
  expect(await resubmit(returned)).toMatchObject({
    status: 422,
    body: { errors: [{ section: 'documents', field: 'photo', message: 'Ganti Dokumen photo: Buram' }] },
  });
  expect(await pendingOf(returned)).toEqual([]);
});

it("a corrected file is kept as pending, with the new document as the case's and without the officers' files", async () => {
  const returned = await givenReturned();
  replacePhoto(returned);
  expect(await resubmit(returned)).toEqual({ status: 200, body: { state: 'processing' } });
  expect(await pendingOf(returned)).toEqual([{ kind: 'resubmission' }]);
  const current = await casework.office.query(
    `SELECT requirement, count(*)::int FROM case_document WHERE case_id = $1 AND current GROUP BY 1 ORDER BY 1`,
    [returned.task.kase.id],
  );
  expect(current).toEqual([
    { requirement: 'charter', count: 1 },
    { requirement: 'photo', count: 1 },
  ]);
});

it('a second click is the same resubmission, another one is told to wait', async () => {
  const returned = await givenReturned();
  replacePhoto(returned);
  const id = newId();
  const answers = await Promise.all([resubmit(returned, { id }), resubmit(returned, { id })]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(await resubmit(returned)).toMatchObject({ status: 409, body: { code: 'decision-pending' } });
  expect(await pendingOf(returned)).toHaveLength(1);
});

it('a file that the office has cannot be handed in, nor a page of another visit', async () => {
  const returned = await givenReturned();
  expect(await resubmit(returned, { visit: 2 })).toMatchObject({ status: 409, body: { code: 'stale-page' } });
  await returned.task.kase.resubmit(new Date().toISOString());
  expect(await resubmit(returned)).toMatchObject({ status: 409, body: { code: 'stale-page' } });
});

it('only rejected documents may be replaced, and only while the applicant has the file', async () => {
  const returned = await givenReturned();
  const access = `GET /internal/dossiers/${returned.task.kase.id}/access?account=${returned.owner.accountId}`;
  expect(await casework.ask('service', access)).toMatchObject({
    body: { read: true, write: [{ requirement: 'photo' }] },
  });
  await returned.task.kase.resubmit(new Date().toISOString());
  expect(await casework.ask('service', access)).toMatchObject({ body: { read: true, write: [] } });
});

it('the message of a return names each rejected document with its reason, though it was replaced since', async () => {
  const returned = await givenReturned();
  replacePhoto(returned);
  await resubmit(returned);
  const path = `GET /internal/cases/${returned.task.kase.id}/correspondence?transition=2`;
  expect(await casework.ask('service', path)).toMatchObject({
    body: { documents: [{ label: 'Dokumen photo', reason: 'Buram' }] },
  });
});
