import { type Mail, button, facts, paragraph } from '../mail/mail';

export interface DraftFacts {
  readonly name: string;
  readonly serviceTitle: string;
  readonly url: string;
}

/** The way back to a draft that is filled in without an account. */
export const draftLink = ({ name, serviceTitle, url }: DraftFacts): Mail => ({
  subject: `Lanjutkan permohonan Anda: ${serviceTitle}`,
  name,
  blocks: [
    paragraph('Isian permohonan Anda tersimpan dan belum diajukan. Buka tautan ini untuk melanjutkannya.'),
    facts(['Layanan', serviceTitle]),
    button('Lanjutkan permohonan', url),
    paragraph(
      'Isian yang tidak dilanjutkan dihapus setelah 30 hari. Siapa pun yang memegang tautan ini dapat membuka isian Anda; jangan teruskan kepada orang lain.',
    ),
  ],
});
