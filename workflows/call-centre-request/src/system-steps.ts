import type { Step } from '@loket/sop';

const system = { executor: 'system', unlisted: true, office: 'case-office', completeness: [] } as const;

/** What the head has decided at row 9 is done to the file that the operator took from SIAK at row 8. */
export const signedDocument: Step = {
  ...system,
  key: 'signed-document',
  title: { id: 'Dokumen bertanda tangan elektronik', en: 'Electronically signed document' },
  activity: {
    id: 'Membubuhkan tanda tangan elektronik Kepala Dinas pada dokumen',
    en: 'Put the electronic signature of the head of the agency on the document',
  },
  act: 'issue-letter',
  letter: 'civil-document',
  outcomes: { done: { label: { id: 'Terbit', en: 'Issued' }, leadsTo: 'printing' } },
};

/** Row 13 has sent the document; from then on it is the applicant's. */
export const release: Step = {
  ...system,
  key: 'release',
  title: { id: 'Dokumen diserahkan', en: 'The document is handed over' },
  activity: { id: 'Membuka dokumen bagi pemohon', en: 'Open the document to the applicant' },
  act: 'hand-over',
  letter: 'civil-document',
  outcomes: { done: { label: { id: 'Terbuka', en: 'Open' }, leadsTo: 'delivery-minutes' } },
};

/** The minutes that the head has signed at row 15. */
export const deliveryMinutes: Step = {
  ...system,
  key: 'delivery-minutes-issue',
  title: { id: 'Penerbitan berita acara', en: 'Issue of the minutes' },
  activity: { id: 'Memberi nomor dan mencetak berita acara', en: 'Number and print the minutes' },
  act: 'issue-letter',
  letter: 'delivery-minutes',
  outcomes: { done: { label: { id: 'Terbit', en: 'Issued' }, leadsTo: 'delivery' } },
};
