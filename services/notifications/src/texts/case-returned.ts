import { type Mail, button, facts, list, paragraph } from '../mail/mail';
import type { CaseFacts } from './case-facts';
import { reasonBlocks } from './reason-blocks';
import { respondByBlocks } from './respond-by-blocks';

export const caseReturned = ({
  name,
  number,
  serviceTitle,
  subject,
  reason,
  respondBy,
  documents,
  caseUrl,
}: CaseFacts): Mail => ({
  subject: `Permohonan ${number} perlu diperbaiki`,
  name,
  blocks: [
    paragraph('Permohonan Anda sudah diperiksa dan dikembalikan untuk diperbaiki.'),
    facts(['Nomor permohonan', number], ['Layanan', serviceTitle], ['Atas nama', subject]),
    ...reasonBlocks(reason),
    ...(documents.length === 0
      ? []
      : [paragraph('Dokumen yang perlu diganti:'), list(documents.map((each) => `${each.label}: ${each.reason}`))]),
    ...respondByBlocks({ respondBy }),
    button('Perbaiki permohonan', caseUrl),
    paragraph(
      'Anda cukup mengganti dokumen yang disebut di atas. Selama berkas ada pada Anda, waktu layanan berhenti.',
    ),
  ],
});
