import type { Sop, Step } from '@loket/sop';
import type { Offer } from '../upstream/casework';

const text = (word: string) => ({ id: word, en: `${word} (en)` });

const row = (key: string, leadsTo: string, more: Partial<Step> = {}): Step => ({
  key,
  title: text(`Langkah ${key}`),
  activity: text(`Mengerjakan ${key}`),
  executor: 'officer',
  office: 'case-office',
  completeness: [],
  outcomes: { approve: { label: text('Lanjut'), leadsTo } },
  ...more,
});

/** A table of three printed rows, one initialled, and a row of the product's own between them. */
const sop: Sop = {
  service: 'permit',
  code: 'IZN',
  runsOn: 'table',
  title: text('Izin'),
  summary: text('Izin kegiatan'),
  legalBasis: ['Perda 1/2020'],
  cost: text('Gratis'),
  product: text('Surat izin'),
  filedBy: 'registrant',
  authority: 'province',
  identity: {
    ...{ number: '', revision: 0, approvedBy: { post: 'Kepala' }, qualification: [], related: [], equipment: [] },
    ...{ warnings: [], records: [] },
  },
  executors: [
    { key: 'officer', name: text('Petugas') },
    { key: 'head', name: text('Kepala Badan') },
  ],
  steps: [
    row('a', 'b', { within: { kind: 'hours', budget: 2, provenance: 'source' } }),
    row('b', 'print', { executor: 'head', initials: ['officer'] }),
    row('print', 'c', { executor: 'system', act: 'issue-letter', unlisted: true }),
    row('c', 'done'),
  ],
  endings: [{ key: 'done', label: text('Selesai') }],
  promise: { kind: 'days', budget: 3, provenance: 'law', basis: 'Perda 1/2020' },
  form: [],
  documents: [
    { key: 'letter', label: text('Surat permohonan'), required: true, accepts: ['pdf'], maxBytes: 2_097_152 },
    { key: 'card', label: text('Kartu'), required: false, accepts: ['pdf'], maxBytes: 2_097_152 },
  ],
  letters: [],
};

export const offerInTest = (more: Partial<Sop> = {}, agency = 'bakesbangpol-kalteng'): Offer => ({
  service: more.service ?? sop.service,
  agency,
  definitionHash: JSON.stringify(more),
  sop: { ...sop, ...more },
});
