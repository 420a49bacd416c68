import type { Step } from '@loket/sop';

const system = { executor: 'system', unlisted: true, office: 'case-office', completeness: [] } as const;

/** The document itself is printed from SIAK; what the product signs and numbers is the certificate that goes with it. */
export const certificate: Step = {
  ...system,
  key: 'certificate',
  title: { id: 'Surat keterangan bertanda tangan elektronik', en: 'Electronically signed certificate' },
  activity: {
    id: 'Menerbitkan surat keterangan penyelesaian dokumen yang ditandatangani secara elektronik',
    en: 'Issue the electronically signed certificate of completion',
  },
  act: 'issue-letter',
  letter: 'certificate',
  outcomes: { done: { label: { id: 'Terbit', en: 'Issued' }, leadsTo: 'printing' } },
};

/** Sent with the PDF of row 13; from then on the applicant can download the certificate too. */
export const release: Step = {
  ...system,
  key: 'release',
  title: { id: 'Surat dapat diunduh', en: 'The certificate can be downloaded' },
  activity: { id: 'Membuka surat keterangan bagi pemohon', en: 'Open the certificate to the applicant' },
  act: 'hand-over',
  letter: 'certificate',
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
