import { type Mail, facts, paragraph } from '../mail/mail';
import type { ActFacts } from './account-facts';
import { reasonBlocks } from './reason-blocks';

export const accountDeactivated = ({ name, username, reason }: ActFacts): Mail => ({
  subject: 'Akun Anda dinonaktifkan',
  name,
  blocks: [
    paragraph('Akun Anda dinonaktifkan. Mulai sekarang akun ini tidak dapat dipakai untuk masuk.'),
    facts(['Username', username]),
    ...reasonBlocks(reason),
    paragraph('Isian dan permohonan Anda tetap tersimpan, dan permohonan yang sedang berjalan tetap diproses.'),
    paragraph('Jika menurut Anda ini keliru, hubungi kantor Anda; petugas dapat mengaktifkan akun ini kembali.'),
  ],
});
