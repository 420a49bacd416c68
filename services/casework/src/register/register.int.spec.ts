import type { LetterFacts, ReportRecord, SubmissionAccepted, TaskView } from '@loket/contracts';
import { newId } from '@loket/database';
import { CaseworkInTest, person } from '../testing/casework-in-test';
import { FollowedCase } from '../testing/followed-case';
import { claimed, verifier } from '../testing/given-task';
import { ormasInTest } from '../testing/ormas-in-test';
import { reportSop } from '../testing/report-sop';

let casework: CaseworkInTest;
beforeAll(async () => {
  casework = await CaseworkInTest.start();
});
afterEach(() => {
  casework.neighbours.registerIsAway = false;
});
afterAll(() => casework.stop());

const reporter = person({ purposes: ['reporter'] });
const halfYear = '2025-2';

function givenOrmas(name = 'Forum Sungai'): string {
  const ormas = ormasInTest({ name });
  casework.neighbours.organisations.set(ormas.id, ormas);
  return ormas.id;
}

async function givenDraft(values: Record<string, string>): Promise<string> {
  const id = newId();
  await casework.ask(reporter, 'POST /drafts', { id, service: 'report' });
  await casework.ask(reporter, `PUT /drafts/${id}/sections/report`, { values });
  return id;
}

const submit = (id: string) => casework.ask<SubmissionAccepted>(reporter, `POST /drafts/${id}/submission`);

/** A report that is with the verifier, who has taken it. */
async function givenTask(ormasId: string, account = reporter.accountId) {
  const form = { ormas: ormasId, halfYear };
  const kase = await FollowedCase.opened(casework.office, { sop: reportSop, form, account });
  return claimed(casework, kase, verifier());
}

const accept = ({ id, officer }: Awaited<ReturnType<typeof givenTask>>) =>
  casework.ask(officer, `POST /tasks/${id}/decisions`, { id: newId(), visit: 1, outcome: 'approve' });

describe('a report is handed in', () => {
  it('under the name of its organisation, while the form keeps the id alone', async () => {
    const ormas = givenOrmas('Forum Relawan');
    const { status, body } = await submit(await givenDraft({ ormas, halfYear }));
    expect(status).toBe(201);
    expect(await casework.office.query(`SELECT subject, form FROM case_file WHERE id = $1`, [body.caseId])).toEqual([
      { subject: 'Forum Relawan', form: { ormas, halfYear } },
    ]);
  });

  it('for an organisation that the register has, and for no made-up one', async () => {
    const refused = await submit(await givenDraft({ ormas: newId(), halfYear }));
    expect(refused).toMatchObject({
      status: 422,
      body: {
        errors: [{ section: 'report', field: 'ormas', message: expect.stringContaining('Cari dan pilih lagi') }],
      },
    });
  });

  it('not for a half-year that the register has a report on: the sentence names its number', async () => {
    const ormas = givenOrmas();
    casework.neighbours.reportRefusals.set(`${ormas} ${halfYear}`, {
      code: 'already-reported',
      letterNumber: '220/7/2026',
    });
    expect(await submit(await givenDraft({ ormas, halfYear }))).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'halfYear', message: expect.stringContaining('220/7/2026') }] },
    });
  });

  it('not while the register is away; nothing is lost, and it can be handed in later', async () => {
    const ormas = givenOrmas();
    const id = await givenDraft({ ormas, halfYear });
    casework.neighbours.registerIsAway = true;
    expect(await submit(id)).toMatchObject({ status: 503, body: { code: 'unavailable' } });
    casework.neighbours.registerIsAway = false;
    expect((await submit(id)).status).toBe(201);
  });
});

describe('a report is accepted', () => {
  it('once for its half-year: of two verifiers at the same moment one is told which file has it', async () => {
    const ormas = givenOrmas();
    const tasks = [await givenTask(ormas), await givenTask(ormas)];
    const answers = await Promise.all(tasks.map(accept));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'not-reportable',
      detail: expect.stringMatching(/diterima dalam berkas LPR-/),
    });
  });

  it('again after the workflow refused the decision that had the half-year', async () => {
    const ormas = givenOrmas();
    const [first, second] = [await givenTask(ormas), await givenTask(ormas)];
    await accept(first);
    await casework.office.query(
      `UPDATE pending_change SET settled_at = now(), refusal = 'already-decided' WHERE case_id = $1`,
      [first.kase.id],
    );
    expect((await accept(second)).status).toBe(200);
  });

  it('not where the register refuses it by now; refusing the report is still possible', async () => {
    const ormas = givenOrmas();
    const task = await givenTask(ormas);
    casework.neighbours.reportRefusals.set(`${ormas} ${halfYear}`, { code: 'already-reported', letterNumber: null });
    expect(await accept(task)).toMatchObject({ status: 409, body: { code: 'not-reportable' } });
    const refuse = { id: newId(), visit: 1, outcome: 'refuse', reason: 'Semester ini sudah dilaporkan.' };
    expect((await casework.ask(task.officer, `POST /tasks/${task.id}/decisions`, refuse)).status).toBe(200);
  });

  it('and the register is told its ids and when that was', async () => {
    const ormas = givenOrmas();
    const task = await givenTask(ormas);
    const route = `GET /internal/cases/${task.kase.id}/report-record`;
    expect((await casework.ask('service', route)).status).toBe(404);
    await accept(task);
    expect((await casework.ask<ReportRecord>('service', route)).body).toEqual({
      caseId: task.kase.id,
      agency: 'bakesbangpol-kalteng',
      accountId: reporter.accountId,
      ormasId: ormas,
      halfYear,
      acceptedAt: expect.stringMatching(/Z$/),
    });
  });
});

describe('the verifier is told', () => {
  const remarksOf = async ({ id, officer }: Awaited<ReturnType<typeof givenTask>>): Promise<readonly string[]> =>
    (await casework.ask<TaskView>(officer, `GET /tasks/${id}`)).body.remarks.map((remark) => remark.id);

  it('that the account is not bound to the organisation, and whether another one is', async () => {
    const [free, taken, own] = [givenOrmas(), givenOrmas(), givenOrmas()];
    casework.neighbours.bindings.set(taken, [newId()]);
    casework.neighbours.bindings.set(own, [reporter.accountId]);
    expect(await remarksOf(await givenTask(free))).toEqual([expect.stringContaining('belum terikat')]);
    expect(await remarksOf(await givenTask(taken))).toEqual([
      expect.stringContaining('belum terikat'),
      'Ormas ini sudah terikat pada akun lain.',
    ]);
    expect(await remarksOf(await givenTask(own))).toEqual([]);
  });

  it('in which other file the half-year is being reported', async () => {
    const ormas = givenOrmas();
    casework.neighbours.bindings.set(ormas, [reporter.accountId]);
    const [one] = [await givenTask(ormas), await givenTask(ormas)];
    expect(await remarksOf(one)).toEqual([expect.stringMatching(/dilaporkan juga dalam berkas LPR-/)]);
  });

  it('that the register cannot be asked now', async () => {
    const task = await givenTask(givenOrmas());
    casework.neighbours.registerIsAway = true;
    expect(await remarksOf(task)).toEqual([expect.stringContaining('sedang tidak dapat ditanya')]);
  });
});

it('a letter names the organisation and the half-year in words', async () => {
  const ormas = givenOrmas('Forum Surat');
  const kase = await FollowedCase.opened(casework.office, { sop: reportSop, form: { ormas, halfYear } });
  const { body } = await casework.ask<LetterFacts>(
    'service',
    `GET /internal/cases/${kase.id}/letter-facts?kind=permit`,
  );
  expect(body.fields).toMatchObject({
    ormas: 'Forum Surat',
    organisationName: 'Forum Surat',
    certificateNumber: '220/001/SKT/2026',
    halfYear: 'Semester II 2025 (Juli–Desember)',
  });
});
