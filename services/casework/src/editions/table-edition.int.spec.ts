import type { EditionPreview, EditionRecorded, SubmissionAccepted } from '@loket/contracts';
import { newId } from '@loket/database';
import type { Sop } from '@loket/sop';
import { hashOf } from '@loket/sop/publishing';
import { localDate } from '@loket/working-time';
import { CaseworkInTest, person } from '../testing/casework-in-test';
import { errandSop } from '../testing/errand-sop';
import { forgetEditions, province } from '../testing/given-office';

const administrator = person({ roles: [{ role: 'administrator', agency: province }] });
const day = (ahead: number): string => localDate(Date.now() + ahead * 86_400_000, 'WIB');
const tables = `/agencies/${province}/tables`;

let casework: CaseworkInTest;
beforeAll(async () => {
  casework = await CaseworkInTest.start();
});
afterAll(() => casework.stop());
afterEach(() => forgetEditions(casework.office));

const publish = (sop: unknown, more: object = {}) =>
  casework.ask<EditionRecorded>(administrator, `POST ${tables}`, { id: newId(), sop, validFrom: day(0), ...more });
const file = () =>
  casework.ask<SubmissionAccepted>('service', 'POST /applications', {
    ...{ id: newId(), service: 'library-card', values: { name: 'Siti' } },
  });
const preview = async (sop: unknown) =>
  (await casework.ask<EditionPreview<Sop>>(administrator, `POST ${tables}/preview`, { sop, validFrom: day(0) })).body;
const refusedWith = async (sop: unknown) => (await preview(sop)).refused.map(({ text }) => text.id).join('\n');

const withLetter = (template: string): Sop => {
  const title = { id: 'Kartu', en: 'Card' };
  const [intake, approval] = errandSop.steps;
  if (intake === undefined || approval === undefined) throw new Error('The table has two rows');
  const outcomes = { approve: { label: title, leadsTo: 'printing' } };
  return {
    ...errandSop,
    executors: [...errandSop.executors, { key: 'system', name: title }],
    letters: [{ key: 'card', title, template, numbering: 'letter' }],
    steps: [
      intake,
      { ...approval, outcomes },
      {
        ...{ key: 'printing', title, activity: title, executor: 'system', act: 'issue-letter', office: 'case-office' },
        ...{ completeness: [], outcomes: { done: { label: title, leadsTo: 'issued' } } },
      },
    ],
  };
};

describe('a table published as data', () => {
  it('is on offer at once, and can be filed', async () => {
    const { status, body } = await publish(errandSop);
    expect([status, body.service]).toEqual([201, 'library-card']);
    const filed = await file();
    expect(filed.status).toBe(201);
    expect(filed.body.number).toMatch(/^KAP-6200-\d{4}-\d{6}$/);
    const [kase] = await casework.office.query(
      `SELECT definition_hash, snapshot->>'runsOn' AS runs FROM case_file WHERE id = $1`,
      [filed.body.caseId],
    );
    expect(kase).toEqual({ definition_hash: body.definitionHash, runs: 'table' });
  });

  it('carries the day from which it holds, whatever its file says', async () => {
    const { sop } = await preview({
      ...errandSop,
      identity: { ...errandSop.identity, revision: 9, effectiveOn: '2001-01-01' },
    });
    expect(sop?.identity).toMatchObject({ revision: 0, effectiveOn: day(0) });
  });

  it('is amended by another file from a later day on, as its next revision', async () => {
    await publish(errandSop);
    const other = { ...errandSop, promise: { kind: 'minutes', budget: 60, provenance: 'local default' } };
    const again = await publish(other, { validFrom: day(1) });
    expect(again.status).toBe(201);
    const [row] = await casework.office.query(
      `SELECT revision, base_hash IS NOT NULL AS based FROM edition WHERE definition_hash = $1`,
      [again.body.definitionHash],
    );
    expect(row).toEqual({ revision: 1, based: true });
  });

  it('flags the cases that stand at a row it lacks', async () => {
    await publish(errandSop);
    const filed = await file();
    await casework.office.query(`UPDATE case_file SET position = '{"step": "intake"}' WHERE id = $1`, [
      filed.body.caseId,
    ]);
    const [, approval] = errandSop.steps;
    const shorter = {
      ...errandSop,
      statedTotal: { ...errandSop.statedTotal, budget: 20 },
      steps: [
        {
          ...approval,
          outcomes: { approve: approval?.outcomes['approve'], refuse: { ...errandSop.steps[0]?.outcomes['refuse'] } },
        },
      ],
    };
    const { flagged } = (
      await casework.ask<EditionPreview<Sop>>(administrator, `POST ${tables}/preview`, {
        sop: shorter,
        validFrom: day(1),
      })
    ).body;
    expect(flagged[0]?.text.id).toBe(
      'Baris 1 (Penerimaan) tidak ada pada tabel baru: 1 berkas yang ada di sana tetap mengikuti edisi lama dan tidak dapat dipindahkan selama di baris itu.',
    );
  });

  it('flags the roles of its own that nobody holds yet', async () => {
    const { flagged, refused } = await preview(errandSop);
    expect(refused).toEqual([]);
    expect(flagged.map(({ text }) => text.id.split(':')[0])).toEqual(['Baris 1', 'Baris 2', 'Baris 2']);
  });
});

describe('a table published as data is refused', () => {
  it('whole, when it is none, naming each place', async () => {
    const sentences = await refusedWith({ ...errandSop, code: 7, executors: 'banyak' });
    expect(sentences).toContain('code: ');
    expect(sentences).toContain('executors: ');
    expect((await publish({})).status).toBe(422);
  });

  it('with a row nobody reaches, or a cycle without a way out', async () => {
    const [intake, approval] = errandSop.steps;
    const on = (leadsTo: string) => ({ accept: { label: errandSop.title, leadsTo } });
    const round = [
      { ...intake, outcomes: on('approval') },
      { ...approval, outcomes: on('intake') },
    ];
    expect(await refusedWith({ ...errandSop, steps: round })).toContain(
      'Baris 1 (Penerimaan): dari sini berkas berputar',
    );
    const lost = [{ ...intake, outcomes: on('issued') }, approval];
    expect(await refusedWith({ ...errandSop, steps: lost })).toContain('Baris 2 (Pengesahan): tidak ada hasil');
  });

  it('under the key of a service that is code', async () => {
    expect(await refusedWith({ ...errandSop, service: 'permit' })).toContain('berjalan dengan kodenya sendiri');
  });

  it("under the key of another office's table", async () => {
    await publish(errandSop);
    await casework.office.query(`UPDATE edition SET agency = 'kemendagri' WHERE service = 'library-card'`);
    expect(await refusedWith(errandSop)).toContain('sudah dipakai tabel kantor lain');
  });

  it('with a letter whose template was never published, or that documents does not hold', async () => {
    expect(await refusedWith(withLetter('card.typ'))).toContain('belum pernah diterbitkan');
    expect(await refusedWith(withLetter('permit.typ'))).toContain('tidak ada di layanan dokumen');
    expect((await publish(withLetter('permit.typ'))).status).toBe(422);
    casework.neighbours.templates.add('template-hash');
    expect(await refusedWith(withLetter('permit.typ'))).toBe('');
    const { body } = await publish(withLetter('permit.typ'));
    const [row] = await casework.office.query(`SELECT templates FROM definition WHERE hash = $1`, [
      body.definitionHash,
    ]);
    expect(row).toEqual({ templates: { 'permit.typ': 'template-hash' } });
  });

  it('when it is what holds already', async () => {
    const { definitionHash } = (await publish(errandSop)).body;
    expect(definitionHash).not.toBe(hashOf(errandSop));
    const again = await casework.ask(administrator, `POST ${tables}`, {
      id: newId(),
      sop: errandSop,
      validFrom: day(2),
    });
    expect([again.status, again.body.detail]).toEqual([422, 'Tidak ada yang berubah pada tabel.']);
  });
});
