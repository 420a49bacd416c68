import type { DocumentRequirement } from '@loket/sop';

// Shown at the counter on paper; scanning them is up to the officer.
const shown = (key: string, id: string, en: string): DocumentRequirement => ({
  ...{ key, label: { id, en }, required: false },
  ...{ accepts: ['pdf', 'jpg', 'png'], maxBytes: 2 * 1024 * 1024 },
});

/** Of the office; the source names no papers. */
export const documents: readonly DocumentRequirement[] = [
  shown('proposal', 'Proposal hibah', 'Proposal'),
  shown('budget', 'Rencana anggaran biaya', 'Budget'),
  shown('legal-entity-decree', 'SK badan hukum', 'Decree on the legal entity'),
  shown('statutes', 'AD/ART', 'Statutes'),
  shown('tax-number', 'NPWP organisasi', 'Tax number of the organisation'),
];
