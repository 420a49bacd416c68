import { type DocumentRequirement, shownOnPaper } from '@loket/sop';

/** The papers of a legal entity that reports its local board (the list of Sekadau, for want of one of Balikpapan). */
export const documents: readonly DocumentRequirement[] = [
  shownOnPaper('cover-letter', 'Surat permohonan', 'Cover letter'),
  shownOnPaper('legal-entity-decree', 'SK badan hukum', 'Decree on the legal entity'),
  shownOnPaper('board-decree', 'SK susunan pengurus daerah', 'Decree on the regional board'),
  shownOnPaper('statutes', 'AD/ART', 'Statutes'),
  shownOnPaper('biodata', 'Biodata pengurus', 'Biodata of the board'),
  shownOnPaper('photos', 'Pas foto pengurus', 'Photos of the board'),
  shownOnPaper('identity-cards', 'E-KTP pengurus', 'Identity cards of the board'),
  shownOnPaper('domicile', 'Surat keterangan domisili', 'Certificate of domicile'),
  shownOnPaper(
    'secretariat-proof',
    'Bukti kepemilikan atau izin pakai sekretariat',
    'Proof of ownership or use of the secretariat',
  ),
  shownOnPaper('secretariat-photo', 'Foto sekretariat tampak depan', 'Front photo of the secretariat'),
  shownOnPaper('tax-number', 'NPWP organisasi', 'Tax number of the organisation'),
];
