import { type DocumentRequirement, shownOnPaper } from '@loket/sop';

/** Row 1, Kelengkapan. */
export const documents: readonly DocumentRequirement[] = [
  shownOnPaper('whatsapp-proof', 'Bukti Berkas WA', 'Proof of the papers sent by WhatsApp'),
];
