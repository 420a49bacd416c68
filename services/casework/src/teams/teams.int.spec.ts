import type { LetterFacts, TaskView } from '@loket/contracts';
import { newId } from '@loket/database';
import { CaseworkInTest, person } from '../testing/casework-in-test';
import { FollowedCase, uploaded } from '../testing/followed-case';
import { province } from '../testing/given-office';
import { claimed, verifier } from '../testing/given-task';
import { visitSop } from '../testing/visit-sop';

const [lead, member, other] = [0, 1, 2].map(() => person({ roles: [{ role: 'field-officer', agency: province }] }));
const fieldOfficers = [lead, member, other].map((officer) => officer?.accountId ?? '');
const [leadId = '', memberId = '', otherId = ''] = fieldOfficers;
const team = `${leadId},${memberId}`;

let casework: CaseworkInTest;
beforeAll(async () => {
  casework = await CaseworkInTest.start();
  casework.neighbours.officers.set(`field-officer@${province}`, fieldOfficers);
});
afterAll(() => casework.stop());

const officer = (id: string) => person({ accountId: id, roles: [{ role: 'field-officer', agency: province }] });
const given = () => FollowedCase.opened(casework.office, { sop: visitSop, account: person().accountId });

/** A case whose verifier is about to name a team. */
async function givenCheck() {
  const kase = await given();
  return claimed(casework, kase, verifier());
}

/** A case that is with a named team; its open task. */
async function givenVisit(): Promise<{ kase: FollowedCase; task: string }> {
  const kase = await given();
  const keep = `INSERT INTO officer_name (account_id, name) VALUES ($1, 'Umar'), ($2, 'Vina')
    ON CONFLICT (account_id) DO UPDATE SET name = EXCLUDED.name`;
  await casework.office.query(keep, [leadId, memberId]);
  await kase.decide('visit', { entries: { team } });
  const [task] = await casework.office.query<{ id: string }>(
    `SELECT id FROM task WHERE case_id = $1 AND closed_at IS NULL`,
    [kase.id],
  );
  return { kase, task: task?.id ?? '' };
}

const findings = { visitedOn: '2026-03-13', conclusion: 'fits' };
const photo = (uploadedAt = new Date()) => ({ ...uploaded('front'), uploadedAt: uploadedAt.toISOString() });

describe('naming a team', () => {
  const name = async (entry: string) => {
    const { id, officer: verifying } = await givenCheck();
    const form = { id: newId(), visit: 1, outcome: 'visit', entries: { team: entry } };
    return casework.ask(verifying, `POST /tasks/${id}/decisions`, form);
  };

  it("offers the office's officers of that role, by name", async () => {
    const { id, officer: verifying } = await givenCheck();
    const { body } = await casework.ask<TaskView>(verifying, `GET /tasks/${id}`);
    const [entry] = body.outcomes.find(({ key }) => key === 'visit')?.entries ?? [];
    expect(entry?.officers?.map(({ id: account }) => account)).toEqual(fieldOfficers);
    expect(entry?.officers?.[0]?.name).toBe('Ani');
  });

  it.each([
    ['nobody', '', 'sekurangnya 2'],
    ['one person', leadId, 'sekurangnya 2'],
    ['the same person twice', `${leadId},${leadId}`, 'sekurangnya 2'],
    ['no lead', `,${leadId},${memberId}`, 'belum mempunyai ketua'],
    ['somebody who is no officer there', `${leadId},${newId()}`, 'tidak dapat ditunjuk'],
    ['no account at all', `${leadId},'; DROP TABLE task; --`, 'tidak dapat ditunjuk'],
  ])('refuses %s', async (_, entry, told) => {
    expect(await name(entry)).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'team', message: expect.stringContaining(told) }] },
    });
  });

  it('stores accounts alone with the decision', async () => {
    expect((await name(team)).status).toBe(200);
    const [stored] = await casework.office.query<{ entries: unknown }>(
      `SELECT entries FROM pending_change WHERE outcome = 'visit' ORDER BY made_at DESC LIMIT 1`,
    );
    expect(stored?.entries).toEqual({ team });
  });
});

describe('a row of a named team', () => {
  it("is the lead's at once, by name", async () => {
    const { task } = await givenVisit();
    const { body } = await casework.ask<TaskView>(officer(leadId), `GET /tasks/${task}`);
    expect(body).toMatchObject({ mine: true, assigneeName: 'Umar' });
    expect(body.entered).toMatchObject([{ value: expect.stringContaining('Umar (ketua tim), Vina') }]);
  });

  it('given back, is taken by a member and by nobody else', async () => {
    const { task } = await givenVisit();
    expect((await casework.ask(officer(leadId), `POST /tasks/${task}/release`)).status).toBe(204);
    expect(await casework.ask(officer(otherId), `POST /tasks/${task}/claim`)).toMatchObject({
      status: 403,
      body: { code: 'not-allowed' },
    });
    expect((await casework.ask(officer(memberId), `POST /tasks/${task}/claim`)).status).toBe(204);
  });

  it('cannot be decided by whoever checked the file, though on the team', async () => {
    const { kase, task } = await givenVisit();
    await casework.office.query(
      `UPDATE case_file SET position = jsonb_set(position, '{deciders,check}', to_jsonb($2::text)) WHERE id = $1`,
      [kase.id, leadId],
    );
    casework.neighbours.dossiers.set(kase.id, [photo()]);
    const form = { id: newId(), visit: 1, outcome: 'done', entries: findings };
    expect(await casework.ask(officer(leadId), `POST /tasks/${task}/decisions`, form)).toMatchObject({
      status: 409,
      body: { code: 'four-eyes' },
    });
  });
});

describe('the findings of a visit', () => {
  const enter = async (entries: Record<string, string>, photos = [photo()]) => {
    const { kase, task } = await givenVisit();
    casework.neighbours.dossiers.set(kase.id, photos);
    const form = { id: newId(), visit: 1, outcome: 'done', entries };
    return casework.ask(officer(leadId), `POST /tasks/${task}/decisions`, form);
  };

  it('are taken with what is asked for, the rest left out', async () => {
    expect((await enter(findings)).status).toBe(200);
  });

  it.each([
    ['a visit tomorrow', { visitedOn: '2099-01-01' }, 'visitedOn', 'setelah hari ini'],
    ['a day that is none', { visitedOn: '2026-02-30' }, 'visitedOn', 'bukan tanggal'],
    ['no conclusion', { conclusion: '' }, 'conclusion', 'harus diisi'],
    ['a conclusion that nobody offered', { conclusion: 'perhaps' }, 'conclusion', 'dari daftar'],
    ['a place abroad', { place: '48.85, 2.35' }, 'place', 'tidak benar'],
  ])('refuse %s', async (_, change, field, told) => {
    expect(await enter({ ...findings, ...change })).toMatchObject({
      status: 422,
      body: { errors: [{ field, message: expect.stringContaining(told) }] },
    });
  });

  it('refuse photos of an earlier visit', async () => {
    expect(await enter(findings, [photo(new Date('2026-03-01T00:00:00Z'))])).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'front', message: expect.stringContaining('dari kunjungan ini') }] },
    });
  });

  it('are kept while they are not finished, for that officer alone', async () => {
    const { task } = await givenVisit();
    const draft = { entries: { conclusion: 'differs', visitedOn: 'kemarin' } };
    expect((await casework.ask(officer(leadId), `PUT /tasks/${task}/draft`, draft)).status).toBe(204);
    const view = async (id: string) => (await casework.ask<TaskView>(officer(id), `GET /tasks/${task}`)).body.draft;
    expect([await view(leadId), await view(memberId)]).toEqual([draft, null]);
    expect((await casework.ask(officer(memberId), `PUT /tasks/${task}/draft`, draft)).status).toBe(409);
  });

  it('are not kept once they are decided', async () => {
    const { kase, task } = await givenVisit();
    await casework.ask(officer(leadId), `PUT /tasks/${task}/draft`, { entries: { conclusion: 'fits' } });
    await kase.decide('done', { entries: findings });
    expect(await casework.office.query(`SELECT 1 FROM decision_draft WHERE task_id = $1`, [task])).toEqual([]);
  });

  it('stand in words on a letter, the team by its names', async () => {
    const { kase } = await givenVisit();
    await kase.decide('done', { entries: { ...findings, place: '-2.2, 113.9', front: newId() } });
    await casework.office.asOwner(
      `UPDATE definition SET templates = '{"permit.typ": "hash"}' WHERE service = 'visited-permit'`,
    );
    const { body } = await casework.ask<LetterFacts>(
      'service',
      `GET /internal/cases/${kase.id}/letter-facts?kind=permit`,
    );
    expect(body.fields).toMatchObject({ team: 'Umar\nVina', conclusion: 'pilihan fits', place: '-2.2, 113.9' });
  });
});
