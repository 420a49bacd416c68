import { type Mail, button, facts, paragraph } from '../mail/mail';
import type { CaseFacts } from './case-facts';

/** Closed by time: nobody responded while it lasted. */
export const caseLapsed = ({ name, number, serviceTitle, subject, caseUrl }: CaseFacts): Mail => ({
  subject: `Permohonan ${number} ditutup karena tidak ada tanggapan`,
  name,
  blocks: [
    paragraph('Permohonan Anda ditutup karena sampai batas waktu yang diberikan belum ada tanggapan.'),
    facts(['Nomor permohonan', number], ['Layanan', serviceTitle], ['Atas nama', subject]),
    paragraph('Bila masih Anda perlukan, ajukan permohonan baru.'),
    button('Lihat permohonan', caseUrl),
  ],
});
