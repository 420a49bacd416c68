import { type Mail, button, facts, paragraph } from '../mail/mail';
import type { LinkFacts } from './account-facts';
import { timeInWords } from './time-in-words';

export const passwordLink = ({ name, username, url, expiresAt }: LinkFacts): Mail => ({
  subject: 'Tautan untuk membuat kata sandi baru',
  name,
  blocks: [
    paragraph('Ada permintaan untuk membuat kata sandi baru bagi akun Anda.'),
    facts(['Username', username]),
    button('Buat kata sandi baru', url),
    paragraph(`Tautan ini hanya dapat dipakai sekali dan berlaku sampai ${timeInWords(expiresAt)}.`),
    paragraph('Jika bukan Anda yang memintanya, abaikan e-mail ini. Kata sandi Anda tidak berubah.'),
  ],
});
