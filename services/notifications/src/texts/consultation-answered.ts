import { type Mail, button, facts, paragraph } from '../mail/mail';
import type { CaseFacts } from './case-facts';
import { writtenBlocks } from './written-blocks';

export const consultationAnswered = ({ name, number, written, caseUrl }: CaseFacts): Mail => ({
  subject: `Jawaban konsultasi ${number}`,
  name,
  blocks: [
    paragraph('Konsultasi Anda sudah dijawab:'),
    ...writtenBlocks(written),
    facts(['Nomor konsultasi', number]),
    button('Buka jawaban', caseUrl),
  ],
});
