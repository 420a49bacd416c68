import { type DocumentRequirement, shownOnPaper } from '@loket/sop';

/** Row 1, Kelengkapan. */
export const documents: readonly DocumentRequirement[] = [
  shownOnPaper(
    'village-form',
    'Formulir Pengurusan Surat Keterangan Kepala Desa',
    'Form for a certificate, from the head of the village',
  ),
  shownOnPaper('identity-card', 'Fotocopy KTP Pemohon', "Copy of the applicant's identity card"),
  shownOnPaper('family-card', 'Fotocopy KK Pemohon', "Copy of the applicant's family card"),
];
