import { type DocumentRequirement, shownOnPaper } from '@loket/sop';

/** Of the office; the source names no papers. */
export const documents: readonly DocumentRequirement[] = [
  shownOnPaper('application', 'Surat permohonan', 'Letter of application'),
  shownOnPaper('certificate', 'SKT atau SK badan hukum', 'Certificate or decree on the legal entity'),
  shownOnPaper('design', 'Gambar atribut yang dipesan', 'Drawing of the attributes'),
];
