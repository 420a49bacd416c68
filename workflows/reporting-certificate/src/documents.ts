import type { DocumentRequirement } from '@loket/sop';

// Shown at the counter on paper; scanning them is up to the officer.
const shown = (key: string, id: string, en: string): DocumentRequirement => ({
  ...{ key, label: { id, en }, required: false },
  ...{ accepts: ['pdf', 'jpg', 'png'], maxBytes: 2 * 1024 * 1024 },
});

/** The papers of a legal entity that reports its local board (the list of Sekadau, for want of one of Balikpapan). */
export const documents: readonly DocumentRequirement[] = [
  shown('cover-letter', 'Surat permohonan', 'Cover letter'),
  shown('legal-entity-decree', 'SK badan hukum', 'Decree on the legal entity'),
  shown('board-decree', 'SK susunan pengurus daerah', 'Decree on the regional board'),
  shown('statutes', 'AD/ART', 'Statutes'),
  shown('biodata', 'Biodata pengurus', 'Biodata of the board'),
  shown('photos', 'Pas foto pengurus', 'Photos of the board'),
  shown('identity-cards', 'E-KTP pengurus', 'Identity cards of the board'),
  shown('domicile', 'Surat keterangan domisili', 'Certificate of domicile'),
  shown(
    'secretariat-proof',
    'Bukti kepemilikan atau izin pakai sekretariat',
    'Proof of ownership or use of the secretariat',
  ),
  shown('secretariat-photo', 'Foto sekretariat tampak depan', 'Front photo of the secretariat'),
  shown('tax-number', 'NPWP organisasi', 'Tax number of the organisation'),
];
