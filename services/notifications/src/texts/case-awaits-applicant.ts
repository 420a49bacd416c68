import { type Mail, button, facts, paragraph } from '../mail/mail';
import type { CaseFacts } from './case-facts';
import { respondByBlocks } from './respond-by-blocks';
import { writtenBlocks } from './written-blocks';

/** The case has come to a row that the applicant decides. */
export const caseAwaitsApplicant = (kase: CaseFacts): Mail => ({
  subject: `Permohonan ${kase.number} menunggu tanggapan Anda`,
  name: kase.name,
  blocks: [
    paragraph('Petugas sudah menyelesaikan bagiannya. Sekarang giliran Anda menanggapi.'),
    ...writtenBlocks(kase.written),
    facts(['Nomor permohonan', kase.number], ['Layanan', kase.serviceTitle]),
    ...respondByBlocks(kase),
    button('Tanggapi', kase.caseUrl),
  ],
});
