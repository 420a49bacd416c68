import type { DraftView, SubmissionAccepted } from '@loket/contracts';
import { newId } from '@loket/database';
import { CaseworkInTest, person } from '../testing/casework-in-test';
import { FollowedCase, uploaded } from '../testing/followed-case';
import { province } from '../testing/given-office';

/** Temporal is out of reach here: what is handed in must be kept all the same. */
let casework: CaseworkInTest;
beforeAll(async () => {
  casework = await CaseworkInTest.start({ TEMPORAL_ADDRESS: '127.0.0.1:1' });
});
afterAll(() => casework.stop());

const owner = person({ purposes: ['registrant'] });
const typed = { organisationName: ' Sanggar  Tingang ', activityField: 'arts' };

async function givenOwnDraft(): Promise<string> {
  const id = newId();
  await casework.ask(owner, 'POST /drafts', { id, service: 'permit' });
  return id;
}
const save = (id: string, values: object) =>
  casework.ask<DraftView>(owner, `PUT /drafts/${id}/sections/organisation`, { values });
const submit = (id: string) => casework.ask<SubmissionAccepted>(owner, `POST /drafts/${id}/submission`);
const casesOf = (id: string): Promise<object[]> =>
  casework.office.query(`SELECT number, started_at, form FROM case_file WHERE id = $1`, [id]);

async function givenCompleteDraft(): Promise<string> {
  const id = await givenOwnDraft();
  await save(id, typed);
  casework.neighbours.dossiers.set(id, ['charter', 'photo'].map(uploaded));
  return id;
}

it('opening a draft twice with one id is one draft', async () => {
  const id = await givenOwnDraft();
  expect(await casework.ask(owner, 'POST /drafts', { id, service: 'permit' })).toMatchObject({
    status: 201,
    body: { id },
  });
  expect(
    await casework.ask(person({ purposes: ['registrant'] }), 'POST /drafts', { id, service: 'permit' }),
  ).toMatchObject({ status: 404 });
});

it('what was typed is kept, right or wrong, and only a right section is complete', async () => {
  const id = await givenOwnDraft();
  expect(await save(id, { organisationName: '', activityField: 'war', stranger: 'x' })).toMatchObject({
    body: { values: { activityField: 'war' }, completeSections: [] },
  });
  const saved = await save(id, typed);
  expect(saved.body.completeSections).toEqual(['organisation']);
  expect(saved.body.values).not.toHaveProperty('stranger');
  expect((await save(id, { organisationName: '' })).body.completeSections).toEqual([]);
});

it('an incomplete draft is not handed in, and everything that is missing is named', async () => {
  const id = await givenOwnDraft();
  const answer = await casework.ask(owner, `POST /drafts/${id}/submission`);
  expect(answer).toMatchObject({
    status: 422,
    body: { errors: [{ field: 'organisationName' }, { field: 'charter' }, { field: 'photo' }] },
  });
  expect(await casesOf(id)).toEqual([]);
});

it('a draft handed in twice while Temporal is down is one case with a number, to be started later, and changed no more', async () => {
  const id = await givenCompleteDraft();
  const answers = await Promise.all([submit(id), submit(id)]);
  const { number } = answers[0].body;
  expect(answers[0]).toMatchObject({
    status: 201,
    body: { caseId: id, number: expect.stringMatching(/^IZN-6200-\d{4}-\d{6}$/) },
  });
  expect(answers[1]).toEqual(answers[0]);
  expect(await casesOf(id)).toMatchObject([{ number, started_at: null }]);
  expect(await save(id, typed)).toMatchObject({
    status: 409,
    body: { code: 'stale-page', detail: expect.stringContaining(number) },
  });
}, 20_000);

it('a case is tracked by its number and secret, without what was typed, and by nothing less', async () => {
  const { id } = await FollowedCase.opened(casework.office, { form: typed });
  const [kase] = await casework.office.query<{ number: string; tracking_secret: string }>(
    `SELECT number, tracking_secret FROM case_file WHERE id = $1`,
    [id],
  );
  const path = `GET /tracking/${kase?.number}/${kase?.tracking_secret}`;
  expect(await casework.ask('service', path)).toMatchObject({
    status: 200,
    body: { number: kase?.number, values: {}, documents: [] },
  });
  expect(await casework.ask('service', path.slice(0, -1))).toMatchObject({ status: 404 });
});

it('a form without an account is handed in once, however often it is sent', async () => {
  const id = newId();
  const values = { name: 'Siti', email: 'siti@contoh.id', purpose: 'reporter' };
  const send = () =>
    casework.ask<SubmissionAccepted>('service', 'POST /applications', { id, service: 'enquiry', values });
  const answers = await Promise.all([send(), send()]);
  expect(answers[0]).toMatchObject({ status: 201, body: { caseId: id } });
  expect(answers[1]).toEqual(answers[0]);
}, 20_000);

it('a form without an account goes to the office it names, and to none that does not offer the service', async () => {
  const send = (id: string, agency: string) =>
    casework.ask('service', 'POST /applications', {
      ...{ id, service: 'enquiry', agency },
      values: { name: 'Siti', email: 'siti@contoh.id', purpose: 'reporter' },
    });
  const [edition] = await casework.office.query<{ agency: string }>(
    `SELECT agency FROM edition WHERE service = 'enquiry' ORDER BY agency DESC LIMIT 1`,
  );
  const id = newId();
  expect(await send(id, edition?.agency ?? '')).toMatchObject({ status: 201 });
  expect(await casework.office.query(`SELECT agency FROM case_file WHERE id = $1`, [id])).toEqual([edition]);
  expect(await send(newId(), 'kantor-lain')).toMatchObject({ status: 404 });
}, 20_000);

it('a service for account holders takes no form without an account', async () => {
  expect(
    await casework.ask('service', 'POST /applications', { id: newId(), service: 'permit', values: {} }),
  ).toMatchObject({ status: 403 });
});

describe('a form of one page for any account holder', () => {
  const form = (id: string) => ({
    ...{ id, service: 'wish' },
    values: { name: 'Siti', email: 'siti@contoh.id', purpose: 'keduanya' },
  });

  it.each([['registrant'], ['reporter']])('is taken from a %s as their own case', async (purpose) => {
    const id = newId();
    const holder = person({ purposes: [purpose] });
    expect(await casework.ask(holder, 'POST /applications', form(id))).toMatchObject({ status: 201 });
    expect(await casework.ask(holder, `GET /cases/${id}`)).toMatchObject({ status: 200, body: { subject: 'Siti' } });
    expect(await casework.ask(holder, 'POST /applications', form(id))).toMatchObject({ body: { caseId: id } });
    const other = person({ purposes: [purpose] });
    expect(await casework.ask(other, 'POST /applications', form(id))).toMatchObject({ status: 404 });
  });

  it.each([
    ['an officer without an account of an applicant', person({ roles: [{ role: 'auditor', agency: province }] })],
    ['nobody in particular', 'service' as const],
  ])('is not taken from %s', async (_, caller) => {
    expect(await casework.ask(caller, 'POST /applications', form(newId()))).toMatchObject({
      status: 403,
      body: { code: 'not-allowed' },
    });
  });
});

it('what could be no role is a bad request', async () => {
  const path = `GET /internal/dossiers/${newId()}/access?account=${owner.accountId}&roles=`;
  expect(await casework.ask('service', `${path}Emperor@rome`)).toMatchObject({
    status: 400,
    body: { code: 'invalid-request' },
  });
  expect(await casework.ask('service', `${path}auditor@kemendagri`)).toMatchObject({
    status: 200,
    body: { read: false },
  });
});
