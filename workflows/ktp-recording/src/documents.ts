import type { DocumentRequirement } from '@loket/sop';

// The applicant shows the papers at the counter; scanning them is up to the officer.
const shown = (key: string, id: string, en: string): DocumentRequirement => ({
  key,
  label: { id, en },
  required: false,
  accepts: ['pdf', 'jpg', 'png'],
  maxBytes: 2 * 1024 * 1024,
});

/** The papers that the column Kelengkapan names. */
export const documents: readonly DocumentRequirement[] = [
  shown('family-card', 'Fotocopy KK', 'Copy of the family card'),
  shown('birth-certificate', 'Fotocopy Akte Kelahiran', 'Copy of the birth certificate'),
  shown('marriage-certificate', 'Fotocopy Surat Nikah', 'Copy of the marriage certificate'),
  shown('last-diploma', 'Fotocopy Ijazah Terakhir', 'Copy of the last school certificate'),
];
