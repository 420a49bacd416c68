import { type Mail, facts, paragraph } from '../mail/mail';
import type { CaseFacts } from './case-facts';
import { reasonBlocks } from './reason-blocks';

export const accountRefused = ({ name, number, reason }: CaseFacts): Mail => ({
  subject: `Permintaan akun ${number} tidak dapat diterima`,
  name,
  blocks: [
    paragraph('Permintaan akun Anda sudah diperiksa dan tidak dapat diterima.'),
    facts(['Nomor permintaan', number]),
    ...reasonBlocks(reason),
    paragraph('Anda dapat mengajukan permintaan baru setelah hal tersebut dilengkapi.'),
  ],
});
