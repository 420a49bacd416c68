import type { MessageKind } from '../messages/message';
import type { TemplateText } from './template-message';

/**
 * What is told by WhatsApp; any other message goes by e-mail alone. The texts are registered with WhatsApp under these
 * names (category utility, language id), word for word; the one with a document has a document header.
 */
export const whatsAppTexts: Readonly<Partial<Record<MessageKind, TemplateText>>> = {
  'case-submitted': {
    template: 'loket_permohonan_diterima',
    body: 'Yth. {{1}}, permohonan {{2}} sudah kami terima dengan nomor {{3}}. Simpan nomor ini. Lihat perkembangannya di {{4}}',
    parameters: ({ name, serviceTitle, number, caseUrl }) => [name, serviceTitle, number, caseUrl],
  },
  'papers-asked': {
    template: 'loket_kirim_ulang_berkas',
    body: 'Yth. {{1}}, telepon Anda sudah kami catat dengan nomor permohonan {{2}}. Mohon kirim ulang foto atau PDF berkas Anda ke nomor WhatsApp ini, dengan menyebut nomor tersebut.',
    parameters: ({ name, number }) => [name, number],
  },
  'case-returned': {
    template: 'loket_permohonan_dikembalikan',
    body: 'Yth. {{1}}, permohonan {{2}} dikembalikan untuk dilengkapi. Alasan: {{3}}. Lihat di {{4}}',
    parameters: ({ name, number, reason, caseUrl }) => [name, number, reason ?? '-', caseUrl],
  },
  'document-sent': {
    template: 'loket_dokumen_jadi',
    body: 'Yth. {{1}}, dokumen untuk permohonan {{2}} sudah jadi dan terlampir dalam bentuk PDF yang ditandatangani secara elektronik. Keasliannya dapat diperiksa dengan kode QR pada lembar terakhir.',
    parameters: ({ name, number }) => [name, number],
  },
  'case-closed': {
    template: 'loket_permohonan_selesai',
    body: 'Yth. {{1}}, permohonan {{2}} sudah selesai. Rinciannya di {{3}}',
    parameters: ({ name, number, caseUrl }) => [name, number, caseUrl],
  },
};
