import { type DocumentRequirement, shownOnPaper } from '@loket/sop';

/** Komponen 1, Persyaratan. */
export const documents: readonly DocumentRequirement[] = [
  shownOnPaper('identity-card', 'Tanda Pengenal Identitas Diri', 'Identity card'),
  shownOnPaper('application-form', 'Formulir Permohonan', 'Application form'),
];
