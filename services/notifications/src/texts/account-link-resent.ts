import { type Mail, button, facts, paragraph } from '../mail/mail';
import type { LinkFacts } from './account-facts';
import { timeInWords } from './time-in-words';

export const accountLinkResent = ({ name, username, url, expiresAt }: LinkFacts): Mail => ({
  subject: 'Data akun Anda, dikirim ulang',
  name,
  blocks: [
    paragraph('Berikut data akun Anda. Tautan yang dikirim sebelumnya tidak berlaku lagi.'),
    facts(['Username', username]),
    button('Buat kata sandi', url),
    paragraph(
      `Tautan ini hanya dapat dipakai sekali dan berlaku sampai ${timeInWords(expiresAt)}. Sesudah itu, minta tautan baru lewat "Lupa password?" di halaman masuk.`,
    ),
  ],
});
