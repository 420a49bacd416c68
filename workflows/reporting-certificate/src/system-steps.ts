import type { Step } from '@loket/sop';

const system = { executor: 'system', unlisted: true, office: 'case-office', completeness: [] } as const;

/** The minutes are a letter of their own: numbered, and kept with the file. */
export const fieldMinutes: Step = {
  ...system,
  key: 'field-minutes',
  title: { id: 'Berita acara', en: 'Minutes' },
  activity: { id: 'Memberi nomor dan mencetak berita acara', en: 'Number and print the minutes' },
  act: 'issue-letter',
  letter: 'field-minutes',
  outcomes: { done: { label: { id: 'Terbit', en: 'Issued' }, leadsTo: 'findings' } },
};

/** What the product does besides the rows: numbers and prints what the head has signed. */
export const issuance: Step = {
  ...system,
  key: 'issuance',
  title: { id: 'Penerbitan surat', en: 'Issuance' },
  activity: { id: 'Memberi nomor dan mencetak surat keterangan', en: 'Number and print the certificate' },
  act: 'issue-letter',
  letter: 'certificate',
  outcomes: { done: { label: { id: 'Terbit', en: 'Issued' }, leadsTo: 'hand-over' } },
};

/** A certificate that was handed over can be downloaded too; the minutes stay with the office. */
export const release: Step = {
  ...system,
  key: 'release',
  title: { id: 'Surat dapat diunduh', en: 'The certificate can be downloaded' },
  activity: { id: 'Membuka surat keterangan bagi pemohon', en: 'Open the certificate to the applicant' },
  act: 'hand-over',
  letter: 'certificate',
  outcomes: { done: { label: { id: 'Terbuka', en: 'Open' }, leadsTo: 'handed-over' } },
};
