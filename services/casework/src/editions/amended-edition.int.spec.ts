import type { EditionPreview, EditionRecorded, EditionView, PublishedDefinition, ServiceOffer } from '@loket/contracts';
import { inTransaction, newId } from '@loket/database';
import type { Sop, TableAmendment } from '@loket/sop';
import { hashOf } from '@loket/sop/publishing';
import { localDate } from '@loket/working-time';
import { adoptEdition } from '../definitions/adopt-edition';
import { findDraft } from '../drafts/draft-row';
import { CaseworkInTest, person } from '../testing/casework-in-test';
import { FollowedCase } from '../testing/followed-case';
import { forgetEditions, givenDraft, ministry, province } from '../testing/given-office';
import { permitSop } from '../testing/permit-sop';

const administrator = person({ roles: [{ role: 'administrator', agency: province }] });
const day = (ahead: number): string => localDate(Date.now() + ahead * 86_400_000, 'WIB');
const editions = `/agencies/${province}/services/permit/editions`;

let casework: CaseworkInTest;
beforeAll(async () => {
  casework = await CaseworkInTest.start();
});
afterAll(() => casework.stop());
beforeEach(() => {
  for (const role of ['provincial-verifier', 'agency-head'])
    casework.neighbours.officers.set(`${role}@${province}`, [newId()]);
  casework.neighbours.officers.set(`ministry-verifier@${ministry}`, [newId()]);
});
afterEach(() => forgetEditions(casework.office));

const shorter: TableAmendment = {
  legalBasis: 'SK Kepala Badan 12/2026',
  rows: { check: { within: { kind: 'days', budget: 3 }, initials: ['agency-head'] } },
};
const form = (change: object = {}) => ({
  ...{ id: newId(), base: hashOf(permitSop), validFrom: day(0), amendment: shorter },
  ...change,
});
const record = (change: object = {}) => casework.ask<EditionRecorded>(administrator, `POST ${editions}`, form(change));
const refusal = async (change: object = {}) => {
  const { status, body } = await casework.ask(administrator, `POST ${editions}`, form(change));
  return { status, sentences: body.errors?.map(({ field, message }) => `${field}: ${message}`) };
};
const preview = async (change: object = {}) =>
  (await casework.ask<EditionPreview<Sop>>(administrator, `POST ${editions}/preview`, form(change))).body;
const offered = async () => (await casework.ask<ServiceOffer<Sop>>('nobody', 'GET /services/permit')).body;

describe("an office's edition", () => {
  it('holds from its first day: new cases follow it, those under way keep theirs', async () => {
    const running = await FollowedCase.opened(casework.office);
    const draft = await givenDraft(casework.office);
    const { status, body } = await record();
    expect(status).toBe(201);
    const { definitionHash, sop } = await offered();
    expect(definitionHash).toBe(body.definitionHash);
    expect(sop.steps[0]).toMatchObject({ within: { budget: 3 }, initials: ['agency-head'] });
    expect(sop.identity).toMatchObject({ revision: 1, revisedOn: day(0), effectiveOn: day(0) });
    const [kept] = await casework.office.query(`SELECT definition_hash FROM case_file WHERE id = $1`, [running.id]);
    expect(kept).toEqual({ definition_hash: hashOf(permitSop) });
    const followed = await inTransaction(casework.office.source, () => findDraft(draft));
    expect(followed?.definition_hash).toBe(definitionHash);
  });

  it('holds not before its first day', async () => {
    await record({ validFrom: day(7) });
    expect((await offered()).definitionHash).toBe(hashOf(permitSop));
  });

  it('is a published definition that prints with the letters of its base', async () => {
    const { body } = await record();
    const { definitionHash: hash } = body;
    const published = await casework.ask<PublishedDefinition<Sop>>('service', `GET /internal/definitions/${hash}`);
    expect(published.body).toMatchObject({ hash, service: 'permit', sop: { identity: { revision: 1 } } });
    const [row] = await casework.office.query(`SELECT templates, origin FROM definition WHERE hash = $1`, [hash]);
    expect(row).toEqual({ templates: { 'permit.typ': 'template-hash' }, origin: 'office' });
  });

  it('is recorded once, however often it is sent', async () => {
    const sent = form();
    const answers = await Promise.all(
      [1, 2].map(() => casework.ask<EditionRecorded>(administrator, `POST ${editions}`, sent)),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers[0]?.body).toEqual(answers[1]?.body);
    expect(await casework.office.query(`SELECT 1 FROM edition WHERE service = 'permit'`)).toHaveLength(2);
  });

  it('is counted through, and each amends the one before it', async () => {
    const first = (await record()).body;
    const amendment = {
      legalBasis: 'SK 13/2026',
      rows: { 'ministry-check': { within: { kind: 'days', budget: 10 } } },
    };
    await record({ base: first.definitionHash, validFrom: day(3), amendment });
    const { body } = await casework.ask<EditionView[]>(administrator, `GET /agencies/${province}/editions`);
    expect(body.filter(({ service }) => service === 'permit')).toMatchObject([
      { revision: 2, state: 'coming', validFrom: day(3), validUntil: null, legalBasis: 'SK 13/2026' },
      { revision: 1, state: 'in-force', validFrom: day(0), validUntil: day(2) },
      { revision: 0, state: 'past', validFrom: '2026-01-01', validUntil: day(-1), legalBasis: null },
    ]);
  });

  it('is not undone when the builds are adopted again', async () => {
    const { body } = await record();
    await inTransaction(casework.office.source, () =>
      adoptEdition({
        ...{ agency: province, service: 'permit', authority: 'province', ministryAgency: ministry },
        validFrom: '2026-01-01',
      }),
    );
    expect((await offered()).definitionHash).toBe(body.definitionHash);
    const [base] = await casework.office.query(
      `SELECT definition_hash FROM edition WHERE service = 'permit' AND valid_from = '2026-01-01'`,
    );
    expect(base).toEqual({ definition_hash: hashOf(permitSop) });
  });
});

describe('an edition is refused in a sentence that says which row and why', () => {
  it.each<[string, object, string]>([
    [
      'a zero time',
      { rows: { check: { within: { kind: 'days', budget: 0 } } } },
      'check: Baris 1 (Pemeriksaan): waktu 0',
    ],
    [
      'a negative time',
      { rows: { check: { within: { kind: 'days', budget: -5 } } } },
      'check: Baris 1 (Pemeriksaan): waktu -5',
    ],
    [
      'an unknown executor',
      { rows: { check: { executor: 'wizard' } } },
      'check: Baris 1 (Pemeriksaan): pelaksana "wizard"',
    ],
    [
      'an unknown row',
      { rows: { archive: { executor: 'agency-head' } } },
      'archive: Tabel tidak mempunyai baris "archive".',
    ],
    [
      'papers that approval needs',
      { rows: { check: { completeness: ['photo'] } } },
      'check: Baris 1 (Pemeriksaan): hasil "Setujui"',
    ],
    ['no change', { rows: {} }, 'table: Tidak ada yang berubah pada tabel.'],
    ['no decree', { legalBasis: '' }, 'table: Sebutkan keputusan yang menjadi dasar perubahan.'],
  ])('%s', async (_, change, sentence) => {
    const { status, sentences } = await refusal({ amendment: { ...shorter, ...change } });
    expect([status, sentences]).toEqual([422, expect.arrayContaining([expect.stringContaining(sentence)])]);
  });

  it('a first day in the past, or that of another edition', async () => {
    expect(await refusal({ validFrom: day(-1) })).toMatchObject({
      status: 422,
      sentences: [expect.stringContaining('sudah lewat')],
    });
    const { body } = await record();
    const again = await refusal({ base: body.definitionHash });
    expect(again.sentences?.join()).toContain('dua edisi tidak boleh bertumpuk');
  });

  it('an amendment of a table that another edition has replaced by then', async () => {
    await record();
    const { sentences } = await refusal({ validFrom: day(5) });
    expect(sentences?.join()).toContain('yang berlaku revisi ke-1, bukan revisi ke-0 yang Anda ubah');
  });

  it('a table that the office does not offer', async () => {
    expect(await refusal({ base: 'f'.repeat(64) })).toMatchObject({ status: 404 });
  });
});

describe('a preview', () => {
  it('shows the table, what changes and how many cases keep theirs, and stores nothing', async () => {
    await FollowedCase.opened(casework.office);
    expect(await preview()).toMatchObject({
      ...{ refused: [], flagged: [], openCases: 1, sop: { identity: { revision: 1 } } },
      changes: [
        { row: 'check', text: { id: 'Baris 1 (Pemeriksaan): 5 hari kerja menjadi 3 hari kerja.' } },
        { row: 'check', text: { id: 'Baris 1 (Pemeriksaan): paraf – menjadi agency-head.' } },
      ],
    });
    expect((await offered()).definitionHash).toBe(hashOf(permitSop));
  });

  it('flags a role that nobody holds', async () => {
    casework.neighbours.officers.delete(`agency-head@${province}`);
    const { flagged } = await preview();
    expect(flagged.map(({ text }) => text.id)).toEqual([
      expect.stringContaining('Baris 1, 3: belum ada petugas di bakesbangpol-kalteng yang memegang peran agency-head'),
    ]);
  });

  it('flags an edition that a recorded one will end', async () => {
    await record({ validFrom: day(9) });
    const { flagged, refused } = await preview();
    expect(refused).toEqual([]);
    expect(flagged[0]?.text.id).toContain('mulai hari itu berlaku revisi ke-1');
  });
});
