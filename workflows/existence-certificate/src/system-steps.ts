import type { Step } from '@loket/sop';

/** What the product does besides the source's steps: numbers and prints what the head has signed. */
export const issuance: Step = {
  key: 'issuance',
  title: { id: 'Penerbitan SKT', en: 'Issuance' },
  activity: { id: 'Memberi nomor dan mencetak SKT', en: 'Number and print the certificate' },
  ...{ executor: 'system', act: 'issue-letter', unlisted: true, office: 'case-office', completeness: [] },
  outcomes: { done: { label: { id: 'Terbit', en: 'Issued' }, leadsTo: 'call' } },
};

/** A certificate that was handed over can be downloaded too. */
export const release: Step = {
  key: 'release',
  title: { id: 'SKT dapat diunduh', en: 'The certificate can be downloaded' },
  activity: { id: 'Membuka SKT bagi pemohon', en: 'Open the certificate to the applicant' },
  ...{ executor: 'system', act: 'hand-over', unlisted: true, office: 'case-office', completeness: [] },
  outcomes: { done: { label: { id: 'Terbuka', en: 'Open' }, leadsTo: 'done' } },
};
