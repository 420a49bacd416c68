import { type Mail, facts, paragraph } from '../mail/mail';
import type { CaseFacts } from './case-facts';

/** The document itself goes with it. */
export const documentSent = ({ name, number, serviceTitle, subject }: CaseFacts): Mail => ({
  subject: `Dokumen untuk permohonan ${number} sudah jadi`,
  name,
  blocks: [
    paragraph('Dokumen Anda sudah jadi dan terlampir dalam bentuk PDF yang ditandatangani secara elektronik.'),
    facts(['Nomor permohonan', number], ['Layanan', serviceTitle], ['Atas nama', subject]),
    paragraph('Keasliannya dapat diperiksa siapa saja dengan kode QR pada lembar terakhir.'),
  ],
});
