import type { DocumentRequirement, Text } from '@loket/sop';
import { boardDocuments } from './board-documents';
import { conditionalDocuments } from './conditional-documents';
import { LARGE, PHOTO, SMALL, type Limits } from './document-limits';

/** A required paper by its words and limits. */
export const asked = (key: string, id: string, en: string, limits: Limits, hint?: Text): DocumentRequirement => ({
  key,
  label: { id, en },
  required: true,
  ...limits,
  ...(hint && { hint }),
});

/** Permendagri 57/2017 arts 11–15, in their order. */
export const documents: readonly DocumentRequirement[] = [
  asked('application-letter', 'Surat permohonan', 'Letter of application', SMALL, {
    id: 'Bernomor dan ditandatangani ketua dan sekretaris',
    en: 'Numbered, signed by chair and secretary',
  }),
  asked('deed', 'Akta notaris dengan AD atau AD/ART', 'Notarial deed with the statutes', LARGE, {
    id: 'Memuat nama dan lambang, kedudukan, asas dan tujuan, kepengurusan, hak dan kewajiban anggota, keuangan, penyelesaian sengketa dan pengawasan internal, pembubaran',
    en: 'With name and emblem, seat, principle and aims, board, rights and duties of members, finance, disputes and internal supervision, dissolution',
  }),
  asked('work-programme', 'Program kerja', 'Work programme', SMALL),
  asked('board-decree', 'SK susunan pengurus', 'Decree on the composition of the board', SMALL, {
    id: 'Semua pengurus warga negara Indonesia',
    en: 'All board members are Indonesian citizens',
  }),
  ...boardDocuments,
  asked('domicile-letter', 'Surat keterangan domisili', 'Letter of domicile', SMALL, {
    id: 'Dari lurah atau kepala desa',
    en: 'From the head of the village',
  }),
  asked(
    'secretariat-right',
    'Bukti kepemilikan, sewa, atau izin pakai sekretariat',
    'Proof of ownership, lease or permit of use of the secretariat',
    SMALL,
  ),
  asked('secretariat-photo', 'Foto sekretariat tampak depan', 'Front photo of the secretariat', PHOTO, {
    id: 'Papan nama terlihat',
    en: 'The name board can be seen',
  }),
  asked('npwp-card', 'NPWP atas nama ormas', "Tax card in the organisation's name", SMALL),
  asked('organisation-form', 'Formulir isian data ormas', 'Form with the data of the organisation', SMALL),
  asked('statement', 'Surat pernyataan bermeterai', 'Statement with duty stamp', SMALL, {
    id: 'Ditandatangani ketua dan sekretaris: tidak berafiliasi partai, tidak ada sengketa kepengurusan atau perkara di pengadilan, lambang bukan milik pihak lain atau pemerintah, menjaga ketertiban, melapor berkala, dokumen sah, SKT tidak disalahgunakan',
    en: 'Signed by chair and secretary: no party affiliation, no leadership dispute or court case, emblem not another’s nor the government’s, keeps order, reports regularly, documents valid, certificate not misused',
  }),
  ...conditionalDocuments,
];
