import type { Outcome } from '@loket/sop';

/** Only the Minister issues an SKT (Permendagri 57/2017 arts 5–6): its number and date are recorded here. */
export const ministryApproval: Outcome = {
  label: { id: 'Setujui', en: 'Approve' },
  told: { id: 'Disetujui', en: 'Approved' },
  leadsTo: 'approval',
  needsAllVerdicts: true,
  tone: 'positive',
  entries: [
    {
      key: 'ministryNumber',
      kind: 'text',
      label: { id: 'Nomor SKT Kemendagri', en: "Number of the ministry's certificate" },
      hint: { id: 'Tulis seperti pada surat', en: 'As it stands on the letter' },
    },
    {
      key: 'ministryDate',
      kind: 'date',
      label: { id: 'Tanggal SKT Kemendagri', en: "Date of the ministry's certificate" },
    },
    {
      key: 'ministryCertificate',
      kind: 'pdf',
      label: { id: 'SKT dari Kemendagri', en: "The ministry's certificate" },
      hint: { id: 'Berkas PDF', en: 'A PDF file' },
      whenAuthority: 'ministry',
    },
  ],
};
