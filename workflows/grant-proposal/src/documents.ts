import { type DocumentRequirement, shownOnPaper } from '@loket/sop';

/** Of the office; the source names no papers. */
export const documents: readonly DocumentRequirement[] = [
  shownOnPaper('proposal', 'Proposal hibah', 'Proposal'),
  shownOnPaper('budget', 'Rencana anggaran biaya', 'Budget'),
  shownOnPaper('legal-entity-decree', 'SK badan hukum', 'Decree on the legal entity'),
  shownOnPaper('statutes', 'AD/ART', 'Statutes'),
  shownOnPaper('tax-number', 'NPWP organisasi', 'Tax number of the organisation'),
];
