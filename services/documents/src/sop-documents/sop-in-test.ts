import type { Sop, Step } from '@loket/sop';

const text = (words: string) => ({ id: words, en: words });

const step = (key: string, executor: string, outcomes: Step['outcomes']): Step => ({
  ...{ key, executor, outcomes, activity: text(`Melakukan ${key}`), title: text(key) },
  ...{ office: 'case-office', completeness: [] },
  within: { kind: 'days', budget: 5, provenance: 'local default' },
});

/** A table of two rows whose texts carry every mark that means something to Typst. */
export const sopInTest: Sop = {
  ...{ service: 'permit', code: 'PMT', runsOn: 'table', filedBy: 'public', authority: 'province' },
  title: text('Izin #panic() *tebal* $x$ "kutip" \\ @acuan <label> 名'),
  ...{ summary: text('Izin'), cost: text('Gratis'), product: text('Izin'), legalBasis: ['Perda #1 [a] // b'] },
  identity: {
    ...{ number: '01/SOP', createdOn: '2021-11-01', revision: 0, approvedBy: { post: 'Kepala Badan' } },
    ...{ qualification: [], related: [], equipment: [], warnings: ['= Judul'], records: [] },
  },
  executors: [
    { key: 'clerk', name: text('Petugas') },
    { key: 'head', name: text('Kepala') },
  ],
  steps: [
    step('pemeriksaan', 'clerk', {
      approve: { label: text('Setujui'), leadsTo: 'pengesahan', tone: 'positive' },
      return: { label: text('Kembalikan'), leadsTo: 'applicant' },
    }),
    step('pengesahan', 'head', { done: { label: text('Terbit'), leadsTo: 'issued' } }),
  ],
  endings: [{ key: 'issued', label: text('Terbit') }],
  ...{ form: [], documents: [], letters: [] },
};
