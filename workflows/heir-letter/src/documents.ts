import type { DocumentRequirement } from '@loket/sop';

// The applicant shows the papers at the counter; scanning them is up to the officer.
const shown = (key: string, id: string, en: string): DocumentRequirement => ({
  key,
  label: { id, en },
  required: false,
  accepts: ['pdf', 'jpg', 'png'],
  maxBytes: 2 * 1024 * 1024,
});

/** Row 1, Kelengkapan; the source names all six for both letters. */
export const documents: readonly DocumentRequirement[] = [
  shown(
    'village-form',
    'Formulir Pengurusan Surat Keterangan Kepala Desa',
    'Form for a certificate, from the head of the village',
  ),
  shown('identity-card', 'Fotocopy KTP Pemohon', "Copy of the applicant's identity card"),
  shown('family-card', 'Fotocopy KK Pemohon', "Copy of the applicant's family card"),
  shown('power-of-attorney', 'Surat Kuasa', 'Power of attorney'),
  shown('event-invitation', 'Surat Undangan Kegiatan', 'Invitation to the event'),
  shown('statement', 'Surat Pernyataan', 'Statement'),
];
