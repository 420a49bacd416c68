import type { Sop } from '@loket/sop';
import { permitSop } from './permit-sop';

const text = (id: string) => ({ id, en: id });
const minutes = (budget: number) => ({ kind: 'minutes', budget, provenance: 'local default' }) as const;

/** A service that no build knows: anybody files it, roles of its own work it, and one of them puts an initial. */
export const errandSop: Sop = {
  ...permitSop,
  service: 'library-card',
  code: 'KAP',
  runsOn: 'table',
  filedBy: 'public',
  title: text('Kartu anggota perpustakaan'),
  summary: text('Kartu anggota perpustakaan daerah'),
  product: text('Kartu anggota'),
  executors: ['library-clerk', 'library-verifier', 'library-head'].map((key) => ({ key, name: text(key) })),
  steps: [
    {
      ...{ key: 'intake', title: text('Penerimaan'), activity: text('Menerima permohonan'), executor: 'library-clerk' },
      ...{ office: 'case-office', completeness: [], within: minutes(10) },
      outcomes: {
        accept: { label: text('Terima'), leadsTo: 'approval', tone: 'positive' },
        refuse: { label: text('Tolak'), leadsTo: 'refused', reason: 'required', tone: 'grave' },
      },
    },
    {
      ...{ key: 'approval', title: text('Pengesahan'), activity: text('Mengesahkan kartu'), executor: 'library-head' },
      ...{ office: 'case-office', completeness: [], within: minutes(20), initials: ['library-verifier'] },
      outcomes: {
        approve: { label: text('Sahkan'), leadsTo: 'issued', tone: 'positive' },
        return: { label: text('Kembalikan'), leadsTo: 'intake', reason: 'required' },
      },
    },
  ],
  statedTotal: minutes(30),
  form: [
    {
      key: 'person',
      title: text('Pemohon'),
      fields: [{ key: 'name', kind: 'text', label: text('Nama'), required: true }],
    },
  ],
  documents: [],
  letters: [],
};
