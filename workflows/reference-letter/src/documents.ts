import type { DocumentRequirement } from '@loket/sop';

// The applicant shows the papers at the counter; scanning them is up to the officer.
const shown = (key: string, id: string, en: string): DocumentRequirement => ({
  key,
  label: { id, en },
  required: false,
  accepts: ['pdf', 'jpg', 'png'],
  maxBytes: 2 * 1024 * 1024,
});

/** Row 1, Kelengkapan. */
export const documents: readonly DocumentRequirement[] = [
  shown(
    'village-form',
    'Formulir Pengurusan Surat Keterangan Kepala Desa',
    'Form for a certificate, from the head of the village',
  ),
  shown('identity-card', 'Fotocopy KTP Pemohon', "Copy of the applicant's identity card"),
  shown('family-card', 'Fotocopy KK Pemohon', "Copy of the applicant's family card"),
];
