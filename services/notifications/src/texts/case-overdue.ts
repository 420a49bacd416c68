import { type Mail, button, facts, paragraph } from '../mail/mail';
import type { CaseFacts } from './case-facts';
import { timeInWords } from './time-in-words';

/** To officers; they find the applicant's details in the queue, not in their mailbox. */
export const caseOverdue = ({ name, number, serviceTitle, dueAt, queueUrl }: CaseFacts): Mail => ({
  subject: `Lewat tenggat: ${number}`,
  name,
  blocks: [
    paragraph('Sebuah berkas di antrean Anda sudah melewati tenggatnya.'),
    facts(
      ['Nomor permohonan', number],
      ['Layanan', serviceTitle],
      ...(dueAt === null ? [] : [['Tenggat', timeInWords(dueAt)] as const]),
    ),
    button('Buka antrean', queueUrl),
  ],
});
