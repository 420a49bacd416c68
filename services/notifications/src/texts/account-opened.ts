import { type Mail, button, facts, paragraph } from '../mail/mail';
import type { LinkFacts } from './account-facts';
import { timeInWords } from './time-in-words';

export const accountOpened = ({ name, username, url, expiresAt }: LinkFacts): Mail => ({
  subject: 'Akun Anda sudah dibuka',
  name,
  blocks: [
    paragraph('Permintaan akun Anda diterima. Akun Anda sudah dapat dipakai setelah kata sandinya dibuat.'),
    facts(['Username', username]),
    button('Buat kata sandi', url),
    paragraph(
      `Tautan ini hanya dapat dipakai sekali dan berlaku sampai ${timeInWords(expiresAt)}. Sesudah itu, minta tautan baru lewat "Lupa password?" di halaman masuk.`,
    ),
    paragraph('Jika Anda tidak pernah meminta akun, abaikan e-mail ini.'),
  ],
});
