import type { Step } from '@loket/sop';

const system = { executor: 'system', unlisted: true, office: 'case-office', completeness: [] } as const;

/** What the product does besides the rows: numbers and prints the letter. */
export const issuance: Step = {
  ...system,
  key: 'issuance',
  title: { id: 'Penerbitan surat', en: 'Issuance' },
  activity: { id: 'Memberi nomor dan mencetak surat', en: 'Number and print the letter' },
  act: 'issue-letter',
  outcomes: { done: { label: { id: 'Terbit', en: 'Issued' }, leadsTo: 'hand-over' } },
};

/** A letter that was handed over at the counter can be had online too. */
export const release: Step = {
  ...system,
  key: 'release',
  title: { id: 'Surat dapat diunduh', en: 'The letter can be downloaded' },
  activity: { id: 'Membuka surat bagi pemohon', en: 'Open the letter to the applicant' },
  act: 'hand-over',
  outcomes: { done: { label: { id: 'Terbuka', en: 'Open' }, leadsTo: 'handed-over' } },
};
