import { type Mail, button, facts, paragraph } from '../mail/mail';
import type { CaseFacts } from './case-facts';

export const letterIssued = ({ name, number, serviceTitle, subject, caseUrl }: CaseFacts): Mail => ({
  subject: `Surat untuk permohonan ${number} sudah terbit`,
  name,
  blocks: [
    paragraph('Permohonan Anda sudah disetujui dan suratnya sudah terbit.'),
    facts(['Nomor permohonan', number], ['Layanan', serviceTitle], ['Atas nama', subject]),
    button('Unduh surat', caseUrl),
    paragraph('Keaslian surat dapat diperiksa siapa saja dengan kode QR yang tercetak di dalamnya.'),
  ],
});
