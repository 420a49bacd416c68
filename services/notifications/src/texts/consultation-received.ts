import { type Mail, button, facts, paragraph } from '../mail/mail';
import type { CaseFacts } from './case-facts';

export const consultationReceived = ({ name, number, caseUrl }: CaseFacts): Mail => ({
  subject: `Konsultasi ${number} sudah kami terima`,
  name,
  blocks: [
    paragraph('Terima kasih. Konsultasi Anda sudah kami terima dan akan dijawab oleh petugas.'),
    facts(['Nomor konsultasi', number]),
    button('Lihat perkembangan', caseUrl),
    paragraph(
      'Jawabannya kami kirim ke alamat e-mail ini. Simpan tautan di atas dan jangan berikan kepada orang lain.',
    ),
  ],
});
