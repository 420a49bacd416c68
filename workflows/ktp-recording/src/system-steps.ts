import type { Step } from '@loket/sop';

/** What the product does with the signed letter; the source has no row for it. */
export const systemSteps: readonly Step[] = [
  {
    key: 'issuance',
    title: { id: 'Penerbitan surat', en: 'Issuance of the letter' },
    activity: {
      id: 'Memberi nomor dan mencetak Surat Hasil Perekaman',
      en: 'Number and print the letter on the result of the recording',
    },
    executor: 'system',
    act: 'issue-letter',
    unlisted: true,
    office: 'case-office',
    completeness: [],
    outcomes: { done: { label: { id: 'Terbit', en: 'Issued' }, leadsTo: 'release' } },
  },
  {
    key: 'release',
    title: { id: 'Penyerahan surat', en: 'Hand-over of the letter' },
    activity: { id: 'Menyerahkan surat kepada pemohon', en: 'Hand the letter over to the applicant' },
    executor: 'system',
    act: 'hand-over',
    unlisted: true,
    office: 'case-office',
    completeness: [],
    outcomes: { done: { label: { id: 'Diserahkan', en: 'Handed over' }, leadsTo: 'handed-over' } },
  },
];
