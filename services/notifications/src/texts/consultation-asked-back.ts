import { type Mail, button, facts, paragraph } from '../mail/mail';
import type { CaseFacts } from './case-facts';
import { respondByBlocks } from './respond-by-blocks';
import { writtenBlocks } from './written-blocks';

export const consultationAskedBack = ({ name, number, written, respondBy, caseUrl }: CaseFacts): Mail => ({
  subject: `Konsultasi ${number}: ada pertanyaan untuk Anda`,
  name,
  blocks: [
    paragraph('Agar konsultasi Anda dapat dijawab, petugas perlu bertanya kepada Anda:'),
    ...writtenBlocks(written),
    facts(['Nomor konsultasi', number]),
    ...respondByBlocks({ respondBy }),
    button('Jawab pertanyaan', caseUrl),
    paragraph('Selama menunggu jawaban Anda, waktu layanan berhenti.'),
  ],
});
