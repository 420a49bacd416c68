import type { DocumentRequirement } from '@loket/sop';

// Shown at the counter on paper; scanning them is up to the officer.
const shown = (key: string, id: string, en: string): DocumentRequirement => ({
  ...{ key, label: { id, en }, required: false },
  ...{ accepts: ['pdf', 'jpg', 'png'], maxBytes: 2 * 1024 * 1024 },
});

/** Permendagri 57/2017 art. 39: the report, signed by chair and secretary. */
export const documents: readonly DocumentRequirement[] = [
  shown('report', 'Laporan perkembangan dan kegiatan', 'Report on development and activities'),
  shown('certificate', 'SKT atau SK badan hukum', 'Certificate or decree on the legal entity'),
];
