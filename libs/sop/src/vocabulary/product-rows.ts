import type { Step } from '../step';

/** What every row of the product's own has in common; none is part of the printed table. */
const own = { executor: 'system', unlisted: true, office: 'case-office', completeness: [] } as const;

/** Numbers and prints the service's letter. */
export const issuanceRow = (leadsTo: string): Step => ({
  ...own,
  key: 'issuance',
  title: { id: 'Penerbitan surat', en: 'Issuance of the letter' },
  activity: { id: 'Memberi nomor dan mencetak surat', en: 'Number and print the letter' },
  act: 'issue-letter',
  outcomes: { done: { label: { id: 'Terbit', en: 'Issued' }, leadsTo } },
});

/** A letter that was handed over at the counter can be had online too, and no longer be withdrawn. */
export const releaseRow = (leadsTo: string): Step => ({
  ...own,
  key: 'release',
  title: { id: 'Surat dapat diunduh', en: 'The letter can be downloaded' },
  activity: { id: 'Membuka surat bagi pemohon', en: 'Open the letter to the applicant' },
  act: 'hand-over',
  outcomes: { done: { label: { id: 'Terbuka', en: 'Open' }, leadsTo } },
});
