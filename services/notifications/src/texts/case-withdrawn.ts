import { type Mail, button, facts, paragraph } from '../mail/mail';
import type { CaseFacts } from './case-facts';

export const caseWithdrawn = ({ name, number, serviceTitle, subject, caseUrl }: CaseFacts): Mail => ({
  subject: `Permohonan ${number} sudah ditarik kembali`,
  name,
  blocks: [
    paragraph('Sesuai permintaan Anda, permohonan ini sudah ditarik kembali dan tidak diproses lagi.'),
    facts(['Nomor permohonan', number], ['Layanan', serviceTitle], ['Atas nama', subject]),
    paragraph(
      'Bila bukan Anda yang menariknya kembali, segera hubungi kantor. Permohonan baru dapat diajukan kapan saja.',
    ),
    button('Lihat permohonan', caseUrl),
  ],
});
