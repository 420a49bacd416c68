import type { Step } from '@loket/sop';

/** Issuance and hand-over need nobody. */
export const issuanceAndHandOver: readonly Step[] = [
  {
    key: 'issuance',
    title: { id: 'Penerbitan', en: 'Issuance' },
    activity: { id: 'Memberi nomor dan menerbitkan SKT', en: 'Number and issue the certificate' },
    executor: 'system',
    office: 'case-office',
    completeness: [],
    output: { id: 'SKT', en: 'Certificate (SKT)' },
    outcomes: { done: { label: { id: 'Terbit', en: 'Issued' }, leadsTo: 'hand-over' } },
  },
  {
    key: 'hand-over',
    title: { id: 'Penyerahan', en: 'Hand-over' },
    activity: { id: 'Mengirimkan SKT kepada Pendaftar', en: 'Send the certificate to the registrant' },
    executor: 'system',
    office: 'case-office',
    completeness: [],
    output: { id: 'SKT diterima Pendaftar', en: 'Certificate received by the registrant' },
    outcomes: { done: { label: { id: 'Diserahkan', en: 'Handed over' }, leadsTo: 'issued' } },
  },
];
