import { type Mail, facts, paragraph } from '../mail/mail';
import type { CaseFacts } from './case-facts';

export const papersAsked = ({ name, number, serviceTitle, subject, serviceWhatsApp }: CaseFacts): Mail => ({
  subject: `Mohon kirim ulang berkas permohonan ${number}`,
  name,
  blocks: [
    paragraph('Telepon Anda ke call center sudah kami catat.'),
    facts(['Nomor permohonan', number], ['Layanan', serviceTitle], ['Atas nama', subject]),
    paragraph(
      serviceWhatsApp === null
        ? 'Mohon kirim ulang foto atau PDF berkas Anda ke nomor WhatsApp pelayanan online yang disebut petugas, dengan menyebut nomor permohonan ini.'
        : `Mohon kirim ulang foto atau PDF berkas Anda ke nomor WhatsApp pelayanan online ${serviceWhatsApp}, dengan menyebut nomor permohonan ini.`,
    ),
  ],
});
