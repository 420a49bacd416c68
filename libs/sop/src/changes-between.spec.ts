import { changesBetween } from './changes-between';
import type { Sop } from './sop';
import { smallSop, withRow } from './testing/small-sop';

const text = (word: string) => ({ id: word, en: word });
const told = (after: Sop, before = smallSop) => changesBetween(before, after).map(({ text: { id } }) => id);

it('finds nothing between a table and itself', () => {
  expect(told(smallSop)).toEqual([]);
});

it.each<[string, Sop, string]>([
  [
    'another time',
    withRow('sign', { within: { kind: 'days', budget: 2, provenance: 'law' } }),
    'Baris 2 (sign): tanpa waktu menjadi 2 hari kerja.',
  ],
  ['another initial', withRow('sign', { initials: ['head'] }), 'Baris 2 (sign): paraf – menjadi head.'],
  ['another executor', withRow('check', { executor: 'head' }), 'Baris 1 (check): pelaksana Petugas menjadi head.'],
  ['other papers', withRow('check', { completeness: ['letter'] }), 'Baris 1 (check): kelengkapan – menjadi Surat.'],
  ['another way on', withRow('sign', { outcomes: {} }), 'Baris 2 (sign): hasil dan jalannya berubah.'],
  ['a row gone', { ...smallSop, steps: smallSop.steps.slice(0, 1) }, 'Baris 2 (sign): baris ini tidak ada lagi.'],
  [
    'another promise',
    { ...smallSop, promise: { kind: 'minutes', budget: 10, provenance: 'source' } },
    'Seluruh layanan: tanpa waktu menjadi 10 menit.',
  ],
  ['other thresholds', { ...smallSop, sla: { escalations: 1 } }, 'Ambang peringatan dan eskalasi berubah.'],
  [
    'another column',
    { ...smallSop, executors: [...smallSop.executors, { key: 'head', name: text('Kepala') }] },
    'Pelaksana baru: Kepala.',
  ],
])('tells of %s', (_, after, sentence) => {
  expect(told(after)).toEqual([sentence]);
});

it('tells of a new row by its own number', () => {
  const shorter = { ...smallSop, steps: smallSop.steps.slice(1) };
  expect(told(smallSop, shorter)).toEqual(['Baris 1 (check): baris baru.']);
});
