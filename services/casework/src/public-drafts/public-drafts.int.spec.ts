import type { CaseView, DossierAccess, DraftView, PublicDraftOpened, SubmissionAccepted } from '@loket/contracts';
import { newId } from '@loket/database';
import { holderOfSecret } from '../applicant/require-applicant';
import { CaseworkInTest, person } from '../testing/casework-in-test';
import { uploaded } from '../testing/followed-case';
import { province } from '../testing/given-office';
import { sweepDrafts } from './sweep-drafts';

let casework: CaseworkInTest;
beforeAll(async () => {
  casework = await CaseworkInTest.start();
});
afterAll(() => casework.stop());

const open = (address = newId(), service = 'desk-service', agency = province) =>
  casework.ask<PublicDraftOpened>('service', 'POST /internal/public-drafts', { service, agency, address });
const guestOf = (key: object) => casework.ask<{ dossierId: string }>('service', 'POST /internal/guests', key);
const accessOf = async (id: string, account: string): Promise<DossierAccess> =>
  (await casework.ask<DossierAccess>('service', `GET /internal/dossiers/${id}/access?account=${account}`)).body;
const typed = { name: 'Siti Aminah', email: 'siti@contoh.id' };
const save = (id: string, values: object, by = id) =>
  casework.ask<DraftView>(holderOfSecret(by), `PUT /drafts/${id}/sections/person`, { values });
const submit = (id: string, by = id) =>
  casework.ask<SubmissionAccepted>(holderOfSecret(by), `POST /drafts/${id}/submission`);
const track = async ({ number, trackingSecret }: SubmissionAccepted) =>
  (await casework.ask<CaseView>('service', `GET /tracking/${number}/${trackingSecret}`)).body;

async function filed(): Promise<SubmissionAccepted & PublicDraftOpened> {
  const { body: draft } = await open();
  await save(draft.id, typed);
  casework.neighbours.dossiers.set(draft.id, [uploaded('identity-card'), uploaded('form')]);
  return { ...draft, ...(await submit(draft.id)).body };
}

/** Where a case stands, as its workflow would have recorded it. */
const stands = (caseId: string, holder: 'office' | 'applicant') =>
  casework.office.query(`UPDATE case_file SET version = 1, position = $2, reason = 'KTP buram' WHERE id = $1`, [
    caseId,
    { step: 'take-in', visit: 1, holder, ending: null, visits: { 'take-in': 1 }, deciders: {} },
  ]);

describe('a draft without an account', () => {
  it('is opened for what may be filed online, and for nothing else', async () => {
    expect(await open()).toMatchObject({ status: 201, body: { secret: expect.stringMatching(/^[\w-]{32}$/) } });
    for (const service of ['permit', 'copy-service', 'no-service'])
      expect(await open(newId(), service)).toMatchObject({ status: 404 });
    expect(await open(newId(), 'desk-service', 'kemendagri')).toMatchObject({ status: 404 });
  });

  it('is opened so many times an hour from one address, and the address is not kept', async () => {
    const answers = await Promise.all(Array.from({ length: 32 }, () => open('203.0.113.7')));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(30);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(2);
    expect(await open('203.0.113.8')).toMatchObject({ status: 201 });
    const kept = JSON.stringify(await casework.office.query(`SELECT d::text FROM draft_opening d`));
    expect(kept).not.toContain('203.0.113');
  });

  it("is its guest's: neither another guest, nor an account, nor an officer finds it", async () => {
    const { body: mine } = await open();
    const { body: other } = await open();
    expect(await save(mine.id, typed)).toMatchObject({ status: 200, body: { completeSections: ['person'] } });
    const strangers = [
      holderOfSecret(other.id),
      person({ purposes: ['registrant'] }),
      person({ roles: [{ role: 'administrator', agency: province }] }),
    ];
    for (const stranger of strangers) {
      expect(await casework.ask(stranger, `GET /drafts/${mine.id}`)).toMatchObject({ status: 404 });
      expect(await accessOf(mine.id, stranger.accountId)).toMatchObject({ read: false, write: [] });
    }
    expect(await save(mine.id, typed, other.id)).toMatchObject({ status: 404 });
    expect(await submit(mine.id, other.id)).toMatchObject({ status: 404 });
    expect((await casework.ask<DraftView[]>(holderOfSecret(mine.id), 'GET /drafts')).body).toEqual([]);
  });

  it('is opened again by its secret alone', async () => {
    const { body: draft } = await open();
    expect(await guestOf({ draft: draft.id, secret: draft.secret })).toMatchObject({ body: { dossierId: draft.id } });
    const wrong = { draft: draft.id, secret: draft.secret.slice(0, -1) };
    expect(await guestOf(wrong)).toMatchObject({ status: 404 });
    expect(await guestOf({ draft: newId(), secret: draft.secret })).toMatchObject({ status: 404 });
    const ofAccount = newId();
    await casework.ask(person({ purposes: ['registrant'] }), 'POST /drafts', { id: ofAccount, service: 'permit' });
    expect(await guestOf({ draft: ofAccount, secret: 'null' })).toMatchObject({ status: 404 });
  });

  it('has its link mailed to the address that stands in it, three times at most', async () => {
    const { body: draft } = await open();
    const ask = (by = draft.id) =>
      casework
        .ask(holderOfSecret(by), `POST /drafts/${draft.id}/return-link`)
        .then(({ status, body }) => [status, body]);
    expect(await ask()).toEqual([200, { sent: false }]);
    await save(draft.id, typed);
    for (const sent of [true, true, true, false]) expect(await ask()).toEqual([200, { sent }]);
    expect((await ask(newId()))[0]).toBe(404);
    expect((await casework.ask('service', `GET /internal/drafts/${draft.id}/return-link`)).body).toEqual({
      contact: { name: 'Siti Aminah', email: 'siti@contoh.id', whatsapp: null },
      serviceTitle: expect.any(String),
      path: `/ajukan/lanjut/${draft.id}/${draft.secret}`,
    });
    const events = await casework.office.query(`SELECT envelope FROM outbox WHERE key = $1`, [draft.id]);
    expect(JSON.stringify(events)).not.toMatch(new RegExp(`siti|${draft.secret}`));
  });
});

describe('filing without an account', () => {
  it('asks for the address and the papers that the counter leaves out', async () => {
    const { body: draft } = await open();
    expect(await save(draft.id, { name: 'Siti' })).toMatchObject({ body: { completeSections: [] } });
    expect(await submit(draft.id)).toMatchObject({
      status: 422,
      body: {
        errors: [
          { section: 'person', field: 'email' },
          { section: 'documents', field: 'identity-card' },
          { section: 'documents', field: 'form' },
        ],
      },
    });
    expect((await accessOf(draft.id, draft.id)).write.map(({ requirement }) => requirement)).toEqual([
      'identity-card',
      'form',
    ]);
  });

  it('stores one case however often it is sent, and shuts the draft', async () => {
    const accepted = await filed();
    expect(accepted).toMatchObject({ caseId: accepted.id, number: expect.stringMatching(/^MJA-/) });
    expect((await submit(accepted.id)).body).toMatchObject({ number: accepted.number });
    expect(await save(accepted.id, { name: 'Lain' })).toMatchObject({ status: 409 });
    expect(await accessOf(accepted.id, accepted.id)).toMatchObject({
      read: true,
      write: [],
      withheld: ['identity-card', 'form'],
    });
  });

  it('shows by the link where it is; what to replace once it came back, and nothing that was typed', async () => {
    const accepted = await filed();
    await stands(accepted.caseId, 'office');
    expect(await track(accepted)).toMatchObject({ values: {}, documents: [], reason: null });
    await stands(accepted.caseId, 'applicant');
    const seen = await track(accepted);
    expect(seen).toMatchObject({ values: {}, reason: 'KTP buram' });
    expect(seen.documents.map(({ requirement, replaceable }) => [requirement, replaceable])).toEqual([
      ['identity-card', true],
      ['form', true],
    ]);
    const { dossierId } = (await guestOf({ number: accepted.number, secret: accepted.trackingSecret })).body;
    expect((await accessOf(accepted.caseId, dossierId)).write).toHaveLength(2);
    expect(await casework.ask(holderOfSecret(dossierId), `GET /cases/${accepted.caseId}`)).toMatchObject({
      status: 404,
    });
  });

  it('opens nothing to the link of a case that was taken in at the counter', async () => {
    const officer = person({ roles: [{ role: 'counter-clerk', agency: province }] });
    const form = { id: newId(), agency: province, service: 'desk-service', values: { name: 'Budi' } };
    expect(await casework.ask(officer, 'POST /counter/tickets', form)).toMatchObject({ status: 201 });
    expect(await accessOf(form.id, form.id)).toEqual({ read: false, write: [] });
  });
});

describe('a draft that nobody goes on with', () => {
  it('goes after thirty days, and documents is told; what was filed or touched stays', async () => {
    const { body: forgotten } = await open();
    const { body: touched } = await open();
    const kept = await filed();
    await casework.office.query(
      `UPDATE draft SET updated_at = now() - CASE WHEN id = $1 THEN interval '29 days' ELSE interval '31 days' END WHERE secret IS NOT NULL`,
      [touched.id],
    );
    await sweepDrafts(casework.office.source);
    const left = await casework.office.query<{ id: string }>(`SELECT id FROM draft WHERE id = ANY($1)`, [
      [forgotten.id, touched.id, kept.id],
    ]);
    expect(left.map(({ id }) => id).toSorted()).toEqual([touched.id, kept.id].toSorted());
    expect(
      await casework.office.query(
        `SELECT 1 FROM outbox WHERE key = $1 AND envelope->>'type' = 'draft.dropped' AND envelope->'data' = jsonb_build_object('draftId', $1::text)`,
        [forgotten.id],
      ),
    ).toHaveLength(1);
  });
});
