import type { CaseView, ComplaintRecord, Queue, SubmissionAccepted, TaskView } from '@loket/contracts';
import { newId } from '@loket/database';
import { eventually } from '@loket/testing';
import { type CallerInTest, CaseworkInTest, person } from '../testing/casework-in-test';
import { complaintSop } from '../testing/complaint-sop';
import { FollowedCase } from '../testing/followed-case';
import { province } from '../testing/given-office';
import { claimed, verifier } from '../testing/given-task';

jest.setTimeout(60_000);

/** No workflow runs here: what is stored stays pending, while the rounds of the reconciler go on. */
let casework: CaseworkInTest;
const officer = verifier();
const colleague = verifier();
const head = person({ roles: [{ role: 'agency-head', agency: province }] });
beforeAll(async () => {
  casework = await CaseworkInTest.start({ RECONCILE_EVERY_MS: '200' });
  const { officers } = casework.neighbours;
  const verifiers = [officer.accountId, colleague.accountId];
  officers.set(`provincial-verifier@${province}`, verifiers);
  officers.set(`agency-head@${province}`, [head.accountId]);
  officers.set(`*@${province}`, [...verifiers, head.accountId]);
});
afterAll(() => casework.stop());

const answers = {
  ...{ category: 'short', reported: 'service', caseNumber: '', anonymity: 'named', publicity: 'open' },
  ...{ name: 'Siti Kahayan', email: 'siti@contoh.id' },
};
const apply = (values: object, id = newId()) =>
  casework.ask<SubmissionAccepted>('service', 'POST /applications', { id, service: 'grievance', values });
const given = (values: object = {}, more: { readonly at?: string } = {}): Promise<FollowedCase> =>
  FollowedCase.opened(casework.office, {
    ...{ sop: complaintSop, account: null, form: { ...answers, ...values } },
    ...more,
  });
const pathOf = async ({ id }: FollowedCase): Promise<string> => {
  const [row] = await casework.office.query<{ path: string }>(
    `SELECT number || '/' || tracking_secret AS path FROM case_file WHERE id = $1`,
    [id],
  );
  return `/tracking/${row?.path}`;
};
const numberOf = async ({ id }: { id: string }): Promise<string> => {
  const [row] = await casework.office.query<{ number: string }>(`SELECT number FROM case_file WHERE id = $1`, [id]);
  return row?.number ?? '';
};
const track = async (kase: FollowedCase): Promise<CaseView> =>
  (await casework.ask<CaseView>('service', `GET ${await pathOf(kase)}`)).body;
const excludedFrom = async (id: string): Promise<object[]> =>
  casework.office.query(`SELECT account_id, ground FROM case_exclusion WHERE case_id = $1 AND lifted_at IS NULL`, [id]);

describe('a complaint that is filed', () => {
  it('is taken whether or not there is a case of the number that it names', async () => {
    const known = await numberOf(await given());
    const [existing, unknown] = await Promise.all(
      [known, 'SKT-6200-2026-999999'].map((caseNumber) => apply({ ...answers, reported: 'handler', caseNumber })),
    );
    expect([existing?.status, unknown?.status]).toEqual([201, 201]);
    expect(Object.keys(existing?.body ?? {})).toEqual(Object.keys(unknown?.body ?? {}));
  });

  it('keeps away whoever held, judged or decided the case that it names, and nobody else', async () => {
    const about = await given();
    await claimed(casework, about, officer);
    await about.decide('accept', { by: colleague.accountId });
    const { body } = await apply({ ...answers, reported: 'handler', caseNumber: await numberOf(about) });
    const excluded = await excludedFrom(body.caseId);
    expect(excluded).toHaveLength(2);
    expect(excluded).toEqual(
      expect.arrayContaining(
        [officer, colleague].map(({ accountId }) => ({ account_id: accountId, ground: 'handler' })),
      ),
    );
  });

  it('keeps nobody away where it is about the service and only names a case', async () => {
    const about = await given();
    await claimed(casework, about, officer);
    const { body } = await apply({ ...answers, reported: 'service', caseNumber: await numberOf(about) });
    expect(await excludedFrom(body.caseId)).toEqual([]);
  });

  it('sent twice is one complaint, and excludes once', async () => {
    const about = await given();
    await claimed(casework, about, officer);
    const values = { ...answers, reported: 'handler', caseNumber: await numberOf(about) };
    const id = newId();
    const both = await Promise.all([apply(values, id), apply(values, id)]);
    expect(new Set(both.map(({ body }) => body.number)).size).toBe(1);
    expect(await excludedFrom(id)).toHaveLength(1);
  });
});

describe('an anonymous complainant', () => {
  it('is named nowhere to the officer who works on it', async () => {
    const kase = await given({ anonymity: 'anonymous', email: 'rahasia.siti@contoh.id' });
    const { id } = await claimed(casework, kase, officer);
    const routes = [`GET /tasks/${id}`, `GET /tasks/${id}/complaint`, `GET /cases/${kase.id}`];
    routes.push(`GET /tasks?tab=mine&q=${await numberOf(kase)}`);
    for (const route of routes) {
      const { status, body } = await casework.ask<unknown>(officer, route);
      expect([route, status]).toEqual([route, 200]);
      expect(JSON.stringify(body)).not.toMatch(/Siti|siti@/);
    }
    expect((await casework.ask<TaskView>(officer, `GET /tasks/${id}`)).body.case.subject).toBe('Anonim');
  });

  it('gets the mail for which they left an address', async () => {
    const kase = await given({ anonymity: 'anonymous', name: '', email: 'siti@contoh.id' });
    const { body } = await casework.ask<object>('service', `GET /internal/cases/${kase.id}/correspondence`);
    expect(body).toMatchObject({ contact: { name: 'Bapak/Ibu', email: 'siti@contoh.id' }, subject: 'Anonim' });
  });
});

it('what is confidential is written in no mail', async () => {
  const told = async (publicity: string) => {
    const kase = await given({ publicity });
    await kase.decide('accept');
    await kase.decide('answer', { entries: { answer: 'Sudah kami perbaiki.' } });
    const { body } = await casework.ask<{ written: string }>(
      'service',
      `GET /internal/cases/${kase.id}/correspondence?transition=3`,
    );
    return [body.written, (await track(kase)).writings.map(({ text }) => text)];
  };
  expect(await told('open')).toEqual(['Sudah kami perbaiki.', ['Sudah kami perbaiki.']]);
  expect(await told('secret')).toEqual([null, ['Sudah kami perbaiki.']]);
});

describe('the officer who holds a complaint', () => {
  const assess = (caller: CallerInTest, task: string, form: object) =>
    casework.ask(caller, `PUT /tasks/${task}/complaint`, form);
  const recordOf = async (task: string): Promise<ComplaintRecord> =>
    (await casework.ask<ComplaintRecord>(officer, `GET /tasks/${task}/complaint`)).body;

  it('reads that the case it names is not found, or of which service it is', async () => {
    const unknown = await claimed(casework, await given({ caseNumber: 'SKT-6200-2026-999999' }), officer);
    expect((await recordOf(unknown.id)).pointedAt).toEqual({ number: 'SKT-6200-2026-999999', found: null });
    const about = await numberOf(await given());
    const known = await claimed(casework, await given({ caseNumber: about }), officer);
    expect((await recordOf(known.id)).pointedAt).toMatchObject({ number: about, found: { agency: province } });
  });

  it('moves it to another kind while verifying, and its limit with it', async () => {
    const kase = await given();
    const { id } = await claimed(casework, kase, officer);
    expect((await assess(officer, id, { category: 'long', reported: [] })).status).toBe(204);
    expect(await recordOf(id)).toMatchObject({ category: 'long', mayRecategorise: true });
    await kase.decide('accept');
    const clocks = await casework.office.query(`SELECT key FROM clock WHERE case_id = $1 AND ended_at IS NULL`, [
      kase.id,
    ]);
    expect(clocks).toEqual([{ key: 'answer-long' }]);
    const next = await claimed(casework, kase, officer);
    expect(await assess(officer, next.id, { category: 'short', reported: [] })).toMatchObject({ status: 409 });
  });

  it('names who is complained of, who finds nothing of it from then on; and takes it back', async () => {
    const kase = await given();
    const { id } = await claimed(casework, kase, officer);
    await assess(officer, id, { category: 'short', reported: [colleague.accountId] });
    expect((await casework.ask(colleague, `GET /tasks/${id}`)).status).toBe(404);
    expect((await recordOf(id)).excluded).toMatchObject([{ id: colleague.accountId, ground: 'named' }]);
    await assess(officer, id, { category: 'short', reported: [] });
    expect((await casework.ask(colleague, `GET /tasks/${id}`)).status).toBe(200);
  });

  it('naming themselves loses it at once', async () => {
    const kase = await given();
    const { id } = await claimed(casework, kase, officer);
    const form = { category: 'short', reported: [officer.accountId] };
    expect((await assess(officer, id, form)).status).toBe(204);
    expect((await assess(officer, id, form)).status).toBe(404);
    const { body } = await casework.ask<Queue>(colleague, `GET /tasks?tab=unclaimed&q=${await numberOf(kase)}`);
    expect(body.rows.map(({ taskId }) => taskId)).toEqual([id]);
  });

  it.each([
    ['somebody who is no officer of the office', () => ({ category: 'short', reported: [newId()] }), 422],
    ['a kind that there is not', () => ({ category: 'grave', reported: [] }), 422],
    ['no list at all', () => ({ category: 'short' }), 400],
  ])('cannot name %s', async (_, form, status) => {
    const { id } = await claimed(casework, await given(), officer);
    expect((await assess(officer, id, form())).status).toBe(status);
  });

  it('alone changes it: a colleague without the task does not', async () => {
    const { id } = await claimed(casework, await given(), officer);
    expect((await assess(colleague, id, { category: 'long', reported: [] })).status).toBe(409);
  });
});

describe('a complaint that somebody telephones', () => {
  const enter = (caller: CallerInTest, values: object, id = newId()) =>
    casework.ask<SubmissionAccepted>(caller, 'POST /complaints/grievance', {
      ...{ id, agency: province, channel: 'telephone' },
      values: { ...answers, ...values },
    });

  it('is taken in by an officer whom the table names, once, with how it came', async () => {
    const id = newId();
    const both = await Promise.all([enter(officer, {}, id), enter(officer, {}, id)]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    const entries = await casework.office.query(`SELECT channel, entered_by FROM complaint_entry WHERE case_id = $1`, [
      id,
    ]);
    expect(entries).toEqual([{ channel: 'telephone', entered_by: officer.accountId }]);
  });

  it('is not for others to take in, nor through a service that is none', async () => {
    expect((await enter(head, {})).status).toBe(404);
    expect((await casework.ask('service', 'POST /complaints/grievance', {})).status).toBe(401);
    const form = { id: newId(), agency: province, channel: 'visit', values: answers };
    expect((await casework.ask(officer, 'POST /complaints/permit', form)).status).toBe(404);
  });

  it('is not taken in by the officer whom it is about', async () => {
    const about = await given();
    await claimed(casework, about, officer);
    const values = { reported: 'handler', caseNumber: await numberOf(about) };
    expect(await enter(officer, values)).toMatchObject({ status: 403, body: { detail: /Minta petugas lain/ } });
    expect((await enter(colleague, values)).status).toBe(201);
  });

  it('about a complaint that is hidden from its officer finds the handlers all the same', async () => {
    const about = await given();
    const { id } = await claimed(casework, about, officer);
    await casework.ask(officer, `PUT /tasks/${id}/complaint`, { category: 'short', reported: [colleague.accountId] });
    const { body } = await enter(colleague, { reported: 'handler', caseNumber: await numberOf(about) });
    expect(await excludedFrom(body.caseId)).toEqual([{ account_id: officer.accountId, ground: 'handler' }]);
  });
});

describe('a row at which nobody may act', () => {
  const pendingOf = async ({ id }: FollowedCase): Promise<object[]> =>
    casework.office.query(
      `SELECT kind, step, outcome, role FROM pending_change WHERE case_id = $1 AND settled_at IS NULL`,
      [id],
    );
  const naming = async (...accounts: readonly string[]): Promise<FollowedCase> => {
    // Now, since what is over by its limit is left by that.
    const kase = await given({}, { at: new Date().toISOString() });
    for (const account of accounts)
      await casework.office.query(
        `INSERT INTO case_exclusion (case_id, account_id, ground) VALUES ($1, $2, 'handler')`,
        [kase.id, account],
      );
    return kase;
  };

  it('is left at once by the outcome that the table names', async () => {
    const kase = await naming(officer.accountId, colleague.accountId);
    await eventually(async () =>
      expect(await pendingOf(kase)).toEqual([
        { kind: 'decision', step: 'verification', outcome: 'forward', role: 'provincial-verifier' },
      ]),
    );
  });

  it('stays where somebody else holds the role', async () => {
    const kase = await naming(officer.accountId);
    const other = await naming(officer.accountId, colleague.accountId);
    await eventually(async () => expect(await pendingOf(other)).toHaveLength(1));
    expect(await pendingOf(kase)).toEqual([]);
  });

  it('is told to the supervisors, once, where the table names no way on', async () => {
    const kase = await naming(head.accountId);
    await kase.decide('forward');
    const told = () =>
      casework.office.query(
        `SELECT envelope->'data'->>'step' AS step FROM outbox WHERE envelope->>'type' = 'case.unattended' AND envelope->'data'->>'caseId' = $1`,
        [kase.id],
      );
    await eventually(async () => expect(await told()).toEqual([{ step: 'settling' }]));
    expect(await pendingOf(kase)).toEqual([]);
  });
});

describe('the rating', () => {
  const rate = async (kase: FollowedCase, form: object, path?: string) =>
    casework.ask('service', `POST ${path ?? (await pathOf(kase))}/rating`, form);
  const closed = async (): Promise<FollowedCase> => {
    const kase = await given();
    await kase.decide('forward');
    await kase.decide('settle');
    return kase;
  };

  it('is given once, after the end, and shown with the complaint', async () => {
    const kase = await closed();
    const form = { score: 3, comment: ' Cepat,\r\ntapi <b>jauh</b> ' };
    const twice = [await rate(kase, form), await rate(kase, form)];
    expect(twice.map(({ status }) => status)).toEqual([204, 204]);
    expect((await rate(kase, { score: 1, comment: '' })).status).toBe(409);
    expect((await track(kase)).complaint).toMatchObject({
      rating: { score: 3, comment: 'Cepat,\ntapi <b>jauh</b>' },
      states: [{ state: 'sent' }, { state: 'forwarded' }, { state: 'closed' }],
    });
  });

  it.each([
    ['before the end', async () => rate(await given(), { score: 4, comment: '' }), 409],
    ['with a score that there is not', async () => rate(await closed(), { score: 5, comment: '' }), 400],
    ['with half a score', async () => rate(await closed(), { score: 2.5, comment: '' }), 400],
    ['with a comment too long', async () => rate(await closed(), { score: 2, comment: 'a'.repeat(2_001) }), 422],
    ['with the secret of another', async () => rateWithAnother(), 404],
    ['of a case that is no complaint', async () => rateOther(), 404],
  ])('is refused %s', async (_, act, status) => {
    expect((await act()).status).toBe(status);
  });

  async function rateWithAnother() {
    const [one, other] = [await closed(), await closed()];
    const secret = (await pathOf(other)).split('/').at(-1) ?? '';
    return rate(one, { score: 4, comment: '' }, `/tracking/${await numberOf(one)}/${secret}`);
  }

  async function rateOther() {
    return rate(await FollowedCase.opened(casework.office, { form: { organisationName: 'X' } }), {
      score: 4,
      comment: '',
    });
  }
});
