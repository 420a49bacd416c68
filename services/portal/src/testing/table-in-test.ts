import type { Sop, Step, Text } from '@loket/sop';

const text = (id: string): Text => ({ id, en: id });

const row = (key: string, more: Partial<Step>): Step => ({
  ...{ key, title: text(key), activity: text(`Kegiatan ${key}`), executor: 'clerk', office: 'case-office' },
  ...{ completeness: [], outcomes: { done: { label: text('Selesai'), leadsTo: 'done' } } },
  ...more,
});

/** A table with everything that an office may amend: times, executors, papers, initials, promise and total. */
export const tableInTest: Sop = {
  ...{ service: 'permit', code: 'IZN', runsOn: 'table', title: text('Izin'), summary: text('Izin'), legalBasis: [] },
  ...{ cost: text('Gratis'), product: text('Surat'), filedBy: 'counter', authority: 'province' },
  identity: {
    ...{ number: '1', revision: 2, approvedBy: { post: 'Kepala' }, qualification: [], related: [] },
    ...{ equipment: [], warnings: [], records: [] },
  },
  executors: [
    { key: 'clerk', name: text('Petugas') },
    { key: 'head', name: text('Kepala') },
    { key: 'system', name: text('Sistem') },
  ],
  steps: [
    row('check', {
      ...{ within: { kind: 'minutes', budget: 10, provenance: 'source' }, completeness: ['form'] },
      ...{ initials: ['head'], outcomes: { ok: { label: text('Lengkap'), leadsTo: 'printing' } } },
    }),
    row('printing', { executor: 'system', act: 'issue-letter' }),
  ],
  endings: [{ key: 'done', label: text('Selesai') }],
  promise: { kind: 'minutes', budget: 30, provenance: 'source' },
  statedTotal: { kind: 'minutes', budget: 10, provenance: 'source' },
  form: [],
  documents: ['form', 'photo'].map((key) => ({
    ...{ key, label: text(`Berkas ${key}`), required: false, accepts: ['pdf'], maxBytes: 1 },
  })),
  letters: [{ key: 'letter', title: text('Surat'), template: 'letter.typ', numbering: 'letter' }],
};
