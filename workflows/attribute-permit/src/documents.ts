import type { DocumentRequirement } from '@loket/sop';

// Shown at the counter on paper; scanning them is up to the officer.
const shown = (key: string, id: string, en: string): DocumentRequirement => ({
  ...{ key, label: { id, en }, required: false },
  ...{ accepts: ['pdf', 'jpg', 'png'], maxBytes: 2 * 1024 * 1024 },
});

/** Of the office; the source names no papers. */
export const documents: readonly DocumentRequirement[] = [
  shown('application', 'Surat permohonan', 'Letter of application'),
  shown('certificate', 'SKT atau SK badan hukum', 'Certificate or decree on the legal entity'),
  shown('design', 'Gambar atribut yang dipesan', 'Drawing of the attributes'),
];
