import { type Mail, button, facts, paragraph } from '../mail/mail';
import type { CaseFacts } from './case-facts';

export const caseSubmitted = ({ name, number, serviceTitle, subject, caseUrl }: CaseFacts): Mail => ({
  subject: `Permohonan ${number} sudah kami terima`,
  name,
  blocks: [
    paragraph('Permohonan Anda sudah kami terima dan akan diperiksa oleh petugas.'),
    facts(['Nomor permohonan', number], ['Layanan', serviceTitle], ['Atas nama', subject]),
    button('Lihat permohonan dan tanda terima', caseUrl),
    paragraph(
      'Simpan nomor permohonan ini. Kami mengabari Anda lewat e-mail jika ada yang perlu diperbaiki dan saat permohonan selesai.',
    ),
  ],
});
