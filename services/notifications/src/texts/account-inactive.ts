import { type Mail, facts, paragraph } from '../mail/mail';
import type { LinkFacts } from './account-facts';

/** In place of a link to set the password, while the account is deactivated. */
export const accountInactive = ({ name, username }: Pick<LinkFacts, 'name' | 'username'>): Mail => ({
  subject: 'Akun Anda sedang nonaktif',
  name,
  blocks: [
    paragraph('Ada permintaan tautan kata sandi bagi akun Anda. Tautan tidak dikirim karena akun ini sedang nonaktif.'),
    facts(['Username', username]),
    paragraph('Hubungi kantor Anda untuk mengaktifkannya kembali.'),
  ],
});
