import { type Mail, button, facts, paragraph } from '../mail/mail';
import type { CaseFacts } from './case-facts';
import { respondByBlocks } from './respond-by-blocks';

/** To the applicant who has the file, while there is still time. */
export const caseReminded = (kase: CaseFacts): Mail => ({
  subject: `Permohonan ${kase.number} masih menunggu Anda`,
  name: kase.name,
  blocks: [
    paragraph('Permohonan Anda belum dapat diteruskan karena masih menunggu tanggapan Anda.'),
    facts(['Nomor permohonan', kase.number], ['Layanan', kase.serviceTitle]),
    ...respondByBlocks(kase),
    button('Buka permohonan', kase.caseUrl),
  ],
});
