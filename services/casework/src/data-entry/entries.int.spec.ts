import type {
  AcceptanceResult,
  Actor,
  AlikeOrmas,
  DraftView,
  EntryLikeness,
  EntryList,
  EntryOffice,
  EntryRecord,
  SubmissionAccepted,
} from '@loket/contracts';
import { newId } from '@loket/database';
import { CaseworkInTest, person } from '../testing/casework-in-test';
import { entrySop, givenEntries, kapuas, kobar } from '../testing/entry-sop';
import { FollowedCase } from '../testing/followed-case';
import { province } from '../testing/given-office';

let casework: CaseworkInTest;
beforeAll(async () => {
  casework = await CaseworkInTest.start();
  await givenEntries(casework.office);
  casework.neighbours.offices.set(kobar, { level: 'regency', regionCode: '62.01' });
  casework.neighbours.offices.set(kapuas, { level: 'regency', regionCode: '62.03' });
});
afterAll(() => casework.stop());

const at = (agency: string, ...roles: string[]): Actor => person({ roles: roles.map((role) => ({ role, agency })) });
const enumerator = at(kobar, 'enumerator');
const reviewer = at(kobar, 'data-reviewer');
const stranger = at(kapuas, 'enumerator', 'data-reviewer', 'supervisor');
const values = (change: Record<string, string> = {}) => ({
  ...{ organisationName: `Sanggar ${newId()}`, termFrom: '2024', chairName: 'Ani' },
  ...change,
});
const alike = (name: string): AlikeOrmas => ({
  ...{ id: newId(), name, regencyCode: '62.01', secretariatAddress: 'Jalan 1', chairName: 'Budi' },
});

async function draft(form: Record<string, string>, by: Actor = enumerator, agency?: string): Promise<string> {
  const id = newId();
  await casework.ask(by, 'POST /drafts', { id, service: entrySop.service, ...(agency !== undefined && { agency }) });
  await casework.ask(by, `PUT /drafts/${id}/sections/ormas`, { values: form });
  return id;
}
const submit = (id: string, by: Actor = enumerator) =>
  casework.ask<SubmissionAccepted>(by, `POST /drafts/${id}/submission`, {});
const list = (by: Actor, agency = kobar, more = '') =>
  casework.ask<EntryList>(by, `GET /entries?agency=${agency}${more}`);

describe("an enumerator's office", () => {
  it('is where their entries belong, named or not', async () => {
    for (const agency of [undefined, kobar]) {
      const opened = await casework.ask<DraftView>(
        enumerator,
        `GET /drafts/${await draft(values(), enumerator, agency)}`,
      );
      expect(opened.body.agency).toBe(kobar);
    }
    expect((await submit(await draft(values()))).body.number).toMatch(/^DTA-6201-\d{4}-\d{6}$/);
  });

  it.each([
    ['an enumerator of another kabupaten', stranger],
    ['a reviewer of the same kabupaten', reviewer],
    ['an account holder', person({ purposes: ['registrant'] })],
  ])('is not where %s enters anything, and they are told so in words', async (_who, by) => {
    const body = { id: newId(), service: entrySop.service, agency: kobar };
    const refused = await casework.ask(by, 'POST /drafts', body);
    expect(refused).toMatchObject({ status: 403, body: { detail: expect.stringContaining('petugas pendata') } });
  });

  it('keeps its drafts and cases from other kabupaten as if they did not exist', async () => {
    const id = await draft(values());
    for (const route of [`GET /drafts/${id}`, `GET /entries/${id}/likeness`, `POST /drafts/${id}/submission`])
      expect((await casework.ask(stranger, route, route.startsWith('POST') ? {} : undefined)).status).toBe(404);
    await submit(id);
    for (const route of [`GET /cases/${id}`, `GET /entries/${id}/likeness`, `GET /entries?agency=${kobar}`])
      expect((await casework.ask(stranger, route)).status).toBe(404);
    const corrected = { visit: 1, values: values() };
    expect((await casework.ask(stranger, `PUT /entries/${id}/values`, corrected)).status).toBe(404);
  });

  it('has nothing handed in by somebody who is no enumerator there any more', async () => {
    const id = await draft(values());
    const without: Actor = { ...enumerator, roles: [] };
    expect((await submit(id, without)).status).toBe(403);
  });
});

describe('an organisation like one of the register', () => {
  it('is not entered before the enumerator has said that it is another, and the choice is kept', async () => {
    const form = values();
    const found = alike(form.organisationName);
    casework.neighbours.alike.set(form.organisationName, [found]);
    const id = await draft(form);
    expect(await submit(id)).toMatchObject({ status: 409, body: { code: 'alike-unanswered' } });
    const seen = await casework.ask<EntryLikeness>(enumerator, `GET /entries/${id}/likeness`);
    expect(seen.body).toEqual({ organisationName: form.organisationName, alike: [found], saidOther: [] });
    await casework.ask(enumerator, `PUT /entries/${id}/likeness`, { choice: 'another', seen: [found.id] });
    expect((await submit(id)).status).toBe(201);
    expect(
      await casework.office.query(`SELECT choice, account_id FROM likeness_choice WHERE draft_id = $1`, [id]),
    ).toEqual([{ choice: 'another', account_id: enumerator.accountId }]);
  });

  it('that comes to the register meanwhile is shown anew', async () => {
    const form = values();
    const [first, second] = [alike('Satu'), alike('Dua')];
    const id = await draft(form);
    await casework.ask(enumerator, `PUT /entries/${id}/likeness`, { choice: 'another', seen: [first.id] });
    casework.neighbours.alike.set(form.organisationName, [first, second]);
    expect((await submit(id)).status).toBe(409);
    const { body } = await casework.ask<EntryLikeness>(enumerator, `GET /entries/${id}/likeness`);
    expect(body.saidOther).toEqual([first.id]);
  });

  it('that is the same one ends the draft, and nothing of it is kept but the choice', async () => {
    const id = await draft(values());
    const seen = [newId()];
    expect((await casework.ask(enumerator, `PUT /entries/${id}/likeness`, { choice: 'the-same', seen })).status).toBe(
      204,
    );
    expect((await submit(id)).status).toBe(404);
    expect(await casework.office.query(`SELECT 1 FROM draft WHERE id = $1`, [id])).toEqual([]);
    expect(await casework.office.query(`SELECT choice FROM likeness_choice WHERE draft_id = $1`, [id])).toEqual([
      { choice: 'the-same' },
    ]);
  });

  it('cannot be told while the register is away: nothing is entered, and nothing is lost', async () => {
    const id = await draft(values());
    casework.neighbours.registerIsAway = true;
    expect((await submit(id)).status).toBe(503);
    casework.neighbours.registerIsAway = false;
    expect((await submit(id)).status).toBe(201);
  });
});

const openCase = (form: Record<string, string>, account: string = enumerator.accountId) =>
  FollowedCase.opened(casework.office, { sop: entrySop, account, form, at: new Date().toISOString() });
const atProvince = { ...enumerator, roles: [{ role: 'enumerator', agency: province }] };
const reviewerThere = at(province, 'data-reviewer');
const taskOf = async (kase: FollowedCase): Promise<string> => {
  const [task] = await casework.office.query<{ id: string }>(
    `SELECT id FROM task WHERE case_id = $1 AND closed_at IS NULL`,
    [kase.id],
  );
  return task?.id ?? '';
};

describe('a returned entry', () => {
  it('is corrected field by field, and what it said before stays on record', async () => {
    const before = values();
    const kase = await openCase(before);
    const correct = (form: Record<string, string>) =>
      casework.ask(atProvince, `PUT /entries/${kase.id}/values`, { visit: 1, values: form });
    expect(await correct(values())).toMatchObject({ status: 409, body: { code: 'stale-page' } });
    await kase.decide('return', { reason: 'Nama ketua salah', at: new Date().toISOString() });
    expect(await correct({ ...before, termFrom: 'lama', chairName: '' })).toMatchObject({
      ...{ status: 422, body: { errors: [{ field: 'termFrom' }, { field: 'chairName' }] } },
    });
    const after = values({ chairName: 'Citra' });
    expect((await correct(after)).status).toBe(204);
    const [stored] = await casework.office.query<object>(`SELECT form, subject FROM case_file WHERE id = $1`, [
      kase.id,
    ]);
    expect(stored).toEqual({ form: after, subject: after.organisationName });
    expect(
      await casework.office.query(`SELECT values_before FROM entry_correction WHERE case_id = $1`, [kase.id]),
    ).toEqual([{ values_before: before }]);
    const record = await casework.ask<EntryRecord>('service', `GET /internal/cases/${kase.id}/entry-record`);
    expect(record.body).toEqual({ caseId: kase.id, agency: province, regionCode: '62', values: after });
  });

  it('that now looks like another organisation is stored, and asks about it before it goes back', async () => {
    const kase = await openCase(values());
    await kase.decide('return', { reason: 'Nama salah', at: new Date().toISOString() });
    const after = values();
    casework.neighbours.alike.set(after.organisationName, [alike('Serupa')]);
    const answer = await casework.ask(atProvince, `PUT /entries/${kase.id}/values`, { visit: 1, values: after });
    expect(answer).toMatchObject({ status: 409, body: { code: 'alike-unanswered' } });
    expect(await casework.office.query(`SELECT subject FROM case_file WHERE id = $1`, [kase.id])).toEqual([
      { subject: after.organisationName },
    ]);
  });

  it('takes files in again, many of them', async () => {
    const kase = await openCase(values());
    const access = () =>
      casework.ask('service', `GET /internal/dossiers/${kase.id}/access?account=${enumerator.accountId}`);
    expect((await access()).body).toMatchObject({ read: true, write: [] });
    await kase.decide('return', { reason: 'Berkas kurang', at: new Date().toISOString() });
    expect((await access()).body).toMatchObject({ write: [{ requirement: 'files', many: true }] });
  });
});

describe('four eyes', () => {
  it('see every entry: whoever entered it does not decide on it, though they hold both roles', async () => {
    const both = at(province, 'enumerator', 'data-reviewer');
    const kase = await openCase(values(), both.accountId);
    const task = await taskOf(kase);
    await casework.ask(both, `POST /tasks/${task}/claim`);
    const decision = { id: newId(), visit: 1, outcome: 'accept' };
    expect(await casework.ask(both, `POST /tasks/${task}/decisions`, decision)).toMatchObject({
      ...{ status: 409, body: { code: 'four-eyes' } },
    });
    const { body } = await list(both, province);
    expect(body.rows.find(({ caseId }) => caseId === kase.id)).toMatchObject({ own: true, task: null });
  });

  it('accept several at once, each with its own result', async () => {
    const [right, odd, own] = [
      await openCase(values()),
      await openCase(values()),
      await openCase(values(), reviewerThere.accountId),
    ];
    const { subject } = (
      await casework.office.query<{ subject: string }>(`SELECT subject FROM case_file WHERE id = $1`, [odd.id])
    )[0] ?? { subject: '' };
    casework.neighbours.alike.set(subject, [alike(subject)]);
    const entries = await Promise.all(
      [right, odd, own].map(async (kase) => ({ id: newId(), taskId: await taskOf(kase), visit: 1 })),
    );
    const accept = () => casework.ask<AcceptanceResult[]>(reviewerThere, 'POST /entries/acceptance', { entries });
    const results = (await accept()).body;
    expect(results.map(({ state }) => state)).toEqual(['processing', 'refused', 'refused']);
    expect(results[1]?.problem).toContain('ormas serupa');
    expect(results[2]?.problem).toContain('orang lain');
    // Pressed again: the same decision, not a second one.
    await accept();
    expect(
      await casework.office.query(`SELECT outcome FROM pending_change WHERE case_id = ANY($1)`, [
        [right.id, odd.id, own.id],
      ]),
    ).toEqual([{ outcome: 'accept' }]);
  }, 30_000);

  it('of another office accept nothing', async () => {
    const kase = await openCase(values());
    const entries = [{ id: newId(), taskId: await taskOf(kase), visit: 1 }];
    expect((await casework.ask(stranger, 'POST /entries/acceptance', { entries })).status).toBe(404);
  });
});

describe('the list of an office', () => {
  it('shows where each entry stands, by state, name and enumerator, to those who work there', async () => {
    const kase = await openCase(values());
    await kase.decide('return', { reason: 'Periksa lagi', at: new Date().toISOString() });
    const { body } = await list(reviewerThere, province, '&state=returned');
    expect(body).toMatchObject({ mayEnter: false, mayReview: true });
    expect(body.rows.map(({ state }) => state)).toEqual(body.rows.map(() => 'returned'));
    expect(body.rows.some(({ caseId }) => caseId === kase.id)).toBe(true);
    expect(body.counts.returned).toBe(body.rows.length);
    expect((await list(reviewerThere, province, `&enumerator=${newId()}`)).body.rows).toEqual([]);
    expect((await list(reviewerThere, province, '&q=%25_%25')).body.rows).toEqual([]);
  });

  it('is open to its own people and to the supervisor of its province, and to nobody else', async () => {
    const officesOf = async (by: Actor) =>
      (await casework.ask<EntryOffice[]>(by, 'GET /entries/offices')).body.map(({ agency }) => agency.id).toSorted();
    expect(await officesOf(enumerator)).toEqual([kobar]);
    expect(await officesOf(at(kapuas, 'supervisor'))).toEqual([kapuas]);
    expect(await officesOf(at(province, 'supervisor'))).toEqual([province, kapuas, kobar].toSorted());
    expect(await officesOf(at(province, 'provincial-verifier'))).toEqual([]);
    expect(await officesOf(at('kesbangpol-balikpapan', 'supervisor'))).toEqual([]);
    expect((await list(at(province, 'supervisor'))).status).toBe(200);
    expect((await list(at(province, 'auditor'))).status).toBe(404);
  });
});
