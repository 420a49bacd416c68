import { type Mail, button, facts, list, paragraph } from '../mail/mail';
import type { CaseFacts } from './case-facts';
import { reasonBlocks } from './reason-blocks';

export const caseRefused = ({ name, number, serviceTitle, subject, reason, documents, caseUrl }: CaseFacts): Mail => ({
  subject: `Permohonan ${number} ditolak`,
  name,
  blocks: [
    paragraph('Permohonan Anda sudah diperiksa dan tidak dapat dikabulkan.'),
    facts(['Nomor permohonan', number], ['Layanan', serviceTitle], ['Atas nama', subject]),
    ...reasonBlocks(reason),
    ...(documents.length === 0
      ? []
      : [paragraph('Dokumen yang ditolak:'), list(documents.map((each) => `${each.label}: ${each.reason}`))]),
    button('Lihat permohonan', caseUrl),
    paragraph(
      'Surat keputusan yang sudah terbit dapat diunduh di halaman permohonan. Permohonan baru dapat diajukan setelah hal tersebut dipenuhi.',
    ),
  ],
});
