import { type Mail, button, facts, paragraph } from '../mail/mail';
import type { CaseFacts } from './case-facts';
import { reasonBlocks } from './reason-blocks';

/** For endings that have no text of their own. */
export const caseClosed = ({ name, number, serviceTitle, subject, reason, caseUrl }: CaseFacts): Mail => ({
  subject: `Permohonan ${number} sudah selesai`,
  name,
  blocks: [
    paragraph('Permohonan Anda sudah selesai diproses.'),
    facts(['Nomor permohonan', number], ['Layanan', serviceTitle], ['Atas nama', subject]),
    ...reasonBlocks(reason),
    button('Lihat permohonan', caseUrl),
  ],
});
