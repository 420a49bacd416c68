import { type Mail, button, facts, paragraph } from '../mail/mail';
import type { KnownAccountFacts } from './account-facts';

/** To the address of an account for which somebody asked a second one; they see what everybody sees who asks. */
export const accountKnown = ({
  name,
  number,
  username,
  isActive,
  signInUrl,
  forgottenUrl,
}: KnownAccountFacts): Mail => ({
  subject: `Permintaan akun ${number}: alamat ini sudah punya akun`,
  name,
  blocks: [
    paragraph(
      'Ada permintaan akun dengan alamat e-mail ini, padahal alamat ini sudah punya akun. Akun kedua tidak dibuat.',
    ),
    facts(['Nomor permintaan', number], ['Username', username]),
    ...(isActive
      ? [
          button('Masuk', signInUrl),
          paragraph(`Lupa kata sandi? Minta tautan baru di ${forgottenUrl}`),
          paragraph(
            'Untuk menambah atau mengganti keperluan akun, masuk lalu buka "Akun saya". Bila permintaan ini diterima petugas, keperluan yang diminta ditambahkan pada akun Anda dan Anda kami beri tahu.',
          ),
        ]
      : [paragraph('Akun itu sedang nonaktif. Hubungi kantor Anda untuk mengaktifkannya kembali.')]),
    paragraph('Jika bukan Anda yang memintanya, abaikan e-mail ini. Akun Anda tetap seperti semula.'),
  ],
});
