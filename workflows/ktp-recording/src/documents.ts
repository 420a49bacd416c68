import { type DocumentRequirement, shownOnPaper } from '@loket/sop';

/** The papers that the column Kelengkapan names. */
export const documents: readonly DocumentRequirement[] = [
  shownOnPaper('family-card', 'Fotocopy KK', 'Copy of the family card'),
  shownOnPaper('birth-certificate', 'Fotocopy Akte Kelahiran', 'Copy of the birth certificate'),
  shownOnPaper('marriage-certificate', 'Fotocopy Surat Nikah', 'Copy of the marriage certificate'),
  shownOnPaper('last-diploma', 'Fotocopy Ijazah Terakhir', 'Copy of the last school certificate'),
];
