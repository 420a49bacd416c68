import type { Step } from '@loket/sop';

/** What the product does besides the source's rows: prints the validated letter. */
export const issuance: Step = {
  key: 'issuance',
  title: { id: 'Penerbitan surat', en: 'Issuance of the letter' },
  activity: { id: 'Memberi nomor dan mencetak surat', en: 'Number and print the letter' },
  executor: 'system',
  act: 'issue-letter',
  unlisted: true,
  office: 'case-office',
  completeness: [],
  outcomes: { done: { label: { id: 'Terbit', en: 'Issued' }, leadsTo: 'hand-over' } },
};

/** A letter that was handed over at the counter can be had online too, and no longer be withdrawn. */
export const release: Step = {
  key: 'release',
  title: { id: 'Surat dapat diunduh', en: 'The letter can be downloaded' },
  activity: { id: 'Membuka surat bagi pemohon', en: 'Open the letter to the applicant' },
  executor: 'system',
  act: 'hand-over',
  unlisted: true,
  office: 'case-office',
  completeness: [],
  outcomes: { done: { label: { id: 'Terbuka', en: 'Open' }, leadsTo: 'handed-over' } },
};
