import type { LetterKind } from '@loket/sop';

/** The SKT where the province issues it, the cover letter where the ministry does, and the letters on the way there. */
export const letters: readonly LetterKind[] = [
  {
    key: 'skt',
    title: { id: 'Surat Keterangan Terdaftar', en: 'Certificate of registration' },
    template: 'skt.typ',
    numbering: 'skt',
    whenAuthority: 'province',
  },
  {
    key: 'cover-letter',
    title: { id: 'Surat pengantar penyerahan SKT', en: 'Cover letter handing over the certificate' },
    template: 'cover-letter.typ',
    numbering: 'letter',
    whenAuthority: 'ministry',
  },
  {
    key: 'field-minutes',
    title: { id: 'Berita Acara Verifikasi Lapangan', en: 'Minutes of the field verification' },
    template: 'field-minutes.typ',
    numbering: 'letter',
  },
  {
    key: 'refusal',
    title: { id: 'Surat Penolakan', en: 'Letter of refusal' },
    template: 'refusal.typ',
    numbering: 'letter',
  },
];
