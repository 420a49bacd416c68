import { type DocumentRequirement, shownOnPaper } from '@loket/sop';

/** Permendagri 57/2017 art. 39: the report, signed by chair and secretary. */
export const documents: readonly DocumentRequirement[] = [
  shownOnPaper('report', 'Laporan perkembangan dan kegiatan', 'Report on development and activities'),
  shownOnPaper('certificate', 'SKT atau SK badan hukum', 'Certificate or decree on the legal entity'),
];
