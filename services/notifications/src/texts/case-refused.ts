import { type Mail, button, facts, paragraph } from '../mail/mail';
import type { CaseFacts } from './case-facts';
import { reasonBlocks } from './reason-blocks';

export const caseRefused = ({ name, number, serviceTitle, subject, reason, caseUrl }: CaseFacts): Mail => ({
  subject: `Permohonan ${number} ditolak`,
  name,
  blocks: [
    paragraph('Permohonan Anda sudah diperiksa dan tidak dapat dikabulkan.'),
    facts(['Nomor permohonan', number], ['Layanan', serviceTitle], ['Atas nama', subject]),
    ...reasonBlocks(reason),
    button('Lihat permohonan', caseUrl),
  ],
});
