import { type Mail, button, facts, paragraph } from '../mail/mail';
import type { ActFacts } from './account-facts';
import { reasonBlocks } from './reason-blocks';

export const accountReactivated = ({ name, username, reason, signInUrl }: ActFacts): Mail => ({
  subject: 'Akun Anda aktif kembali',
  name,
  blocks: [
    paragraph('Akun Anda sudah diaktifkan kembali. Masuklah dengan kata sandi yang Anda pakai sebelumnya.'),
    facts(['Username', username]),
    ...reasonBlocks(reason),
    button('Masuk', signInUrl),
  ],
});
