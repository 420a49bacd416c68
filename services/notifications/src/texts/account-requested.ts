import { type Mail, facts, paragraph } from '../mail/mail';
import type { CaseFacts } from './case-facts';

export const accountRequested = ({ name, number }: CaseFacts): Mail => ({
  subject: `Permintaan akun ${number} sudah kami terima`,
  name,
  blocks: [
    paragraph('Terima kasih. Permintaan akun Anda sudah kami terima dan akan diperiksa oleh petugas.'),
    facts(['Nomor permintaan', number]),
    paragraph(
      'Hasilnya kami kirim ke alamat e-mail ini. Jika diterima, e-mail itu berisi tautan untuk membuat kata sandi.',
    ),
  ],
});
