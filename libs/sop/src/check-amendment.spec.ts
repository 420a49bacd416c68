import type { TableAmendment } from './amend-sop';
import { checkAmendment } from './check-amendment';
import type { Sop } from './sop';
import type { StandardTime } from './standard-time';
import { withRow } from './testing/small-sop';

const text = (word: string) => ({ id: word, en: word });
const days = (budget: number): StandardTime => ({ kind: 'days', budget, provenance: 'law', basis: 'UU' });
const revision = { number: 3, revisedOn: '2026-11-20', effectiveOn: '2026-12-01' };

const base: Sop = {
  ...withRow('check', { within: days(5) }),
  executors: [
    { key: 'officer', name: text('Petugas') },
    { key: 'head', name: text('Kepala') },
    { key: 'system', name: text('Sistem') },
  ],
  statedTotal: days(5),
  promise: days(10),
};
const amend = (change: Partial<TableAmendment>, sop = base) =>
  checkAmendment(sop, { legalBasis: 'SK Kepala 12/2026', rows: {}, ...change }, revision);
const sentences = (change: Partial<TableAmendment>, sop = base) =>
  amend(change, sop).faults.map(({ text: { id } }) => id);

describe('an amendment', () => {
  it('gives other times, executors, completeness and initials to its rows and leaves the others alone', () => {
    const { sop, faults } = amend({
      rows: {
        check: {
          within: { kind: 'days', budget: 3 },
          executor: 'head',
          completeness: ['letter'],
          initials: ['officer'],
        },
      },
      statedTotal: { kind: 'days', budget: 3 },
    });
    expect(faults).toEqual([]);
    expect(sop.steps[0]).toMatchObject({ executor: 'head', completeness: ['letter'], initials: ['officer'] });
    expect(sop.steps[0]?.within).toEqual({
      kind: 'days',
      budget: 3,
      provenance: 'local default',
      basis: 'SK Kepala 12/2026',
    });
    expect(sop.steps[1]).toEqual(base.steps[1]);
  });

  it('prints with its revision number, its dates and the decree', () => {
    const { sop } = amend({ promise: { kind: 'days', budget: 8 } });
    expect(sop.identity).toMatchObject({ revision: 3, revisedOn: '2026-11-20', effectiveOn: '2026-12-01' });
    expect(sop.legalBasis).toEqual(['SK Kepala 12/2026']);
  });

  it('keeps where a time comes from when the time stays', () => {
    const { sop } = amend({ rows: { check: { within: { kind: 'days', budget: 5 }, initials: ['head'] } } });
    expect(sop.steps[0]?.within).toEqual(days(5));
  });

  it('can add a column to the table', () => {
    const { sop, faults } = amend({
      executors: [{ key: 'deputy', name: text('Wakil') }],
      rows: { sign: { initials: ['deputy'] } },
    });
    expect(faults).toEqual([]);
    expect(sop.executors.map(({ key }) => key)).toEqual(['officer', 'head', 'system', 'deputy']);
  });

  it('changes thresholds one by one', () => {
    const sla = { ...base, sla: { warnAtShare: 0.5, escalations: 1 } };
    expect(amend({ sla: { escalations: 3 } }, sla).sop.sla).toEqual({ warnAtShare: 0.5, escalations: 3 });
  });
});

describe('an amendment is refused in a sentence', () => {
  it.each<[string, Partial<TableAmendment>, string]>([
    ['without a decree', { legalBasis: ' ', rows: { sign: { initials: ['head'] } } }, 'Sebutkan keputusan'],
    ['that names a missing row', { rows: { archive: { executor: 'head' } } }, 'tidak mempunyai baris "archive"'],
    ['that changes nothing', { rows: { check: { within: { kind: 'days', budget: 5 } } } }, 'Tidak ada yang berubah'],
    ['with no time', { rows: { check: { within: { kind: 'days', budget: 0 } } } }, 'Baris 1 (check): waktu 0 tidak'],
    ['with a negative time', { promise: { kind: 'days', budget: -1 } }, 'Seluruh layanan: waktu -1 tidak mungkin'],
    ['with half a minute', { rows: { sign: { within: { kind: 'minutes', budget: 0.5 } } } }, 'harus bilangan bulat'],
    ['with a lifetime', { rows: { check: { within: { kind: 'days', budget: 4000 } } } }, 'paling banyak 1000'],
    ['with an unknown executor', { rows: { sign: { executor: 'wizard' } } }, 'Baris 2 (sign): pelaksana "wizard"'],
    ['with an unknown initial', { rows: { sign: { initials: ['wizard'] } } }, 'Baris 2 (sign): pelaksana "wizard"'],
    ['with an unknown document', { rows: { sign: { completeness: ['photo'] } } }, 'Baris 2 (sign): memeriksa "photo"'],
    ['with the same initial twice', { rows: { sign: { initials: ['head', 'head'] } } }, 'diminta dua kali'],
    ["with the executor's own initial", { rows: { sign: { initials: ['officer'] } } }, 'pelaksananya sendiri'],
    [
      'with an initial of the product',
      { rows: { sign: { initials: ['system'] } } },
      'hanya dapat diminta dari petugas',
    ],
    ['that hands a row to the product', { rows: { sign: { executor: 'system' } } }, 'tidak dapat dialihkan'],
    ['whose times do not add up', { rows: { check: { within: { kind: 'days', budget: 3 } } } }, 'Jumlah waktu baris'],
    ['with an executor without a name', { executors: [{ key: 'x y', name: text('') }] }, 'Pelaksana baru "x y"'],
    ['with an executor that is there', { executors: [{ key: 'head', name: text('Kepala') }] }, 'dipakai dua kali'],
    ['with thresholds that cannot be', { sla: { warnAtShare: 1.5 } }, 'Ambang peringatan'],
    ['with a prototype for a row', { rows: { constructor: { executor: 'head' } } }, 'tidak mempunyai baris'],
  ])('%s', (_, change, sentence) => {
    expect(sentences(change).join('\n')).toContain(sentence);
  });
});
