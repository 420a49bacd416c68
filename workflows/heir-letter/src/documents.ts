import { type DocumentRequirement, shownOnPaper } from '@loket/sop';

/** Row 1, Kelengkapan; the source names all six for both letters. */
export const documents: readonly DocumentRequirement[] = [
  shownOnPaper(
    'village-form',
    'Formulir Pengurusan Surat Keterangan Kepala Desa',
    'Form for a certificate, from the head of the village',
  ),
  shownOnPaper('identity-card', 'Fotocopy KTP Pemohon', "Copy of the applicant's identity card"),
  shownOnPaper('family-card', 'Fotocopy KK Pemohon', "Copy of the applicant's family card"),
  shownOnPaper('power-of-attorney', 'Surat Kuasa', 'Power of attorney'),
  shownOnPaper('event-invitation', 'Surat Undangan Kegiatan', 'Invitation to the event'),
  shownOnPaper('statement', 'Surat Pernyataan', 'Statement'),
];
