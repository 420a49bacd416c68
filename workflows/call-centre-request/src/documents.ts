import type { DocumentRequirement } from '@loket/sop';

// Shown at the counter on paper; scanning them is up to the officer.
const shown = (key: string, id: string, en: string): DocumentRequirement => ({
  ...{ key, label: { id, en }, required: false },
  ...{ accepts: ['pdf', 'jpg', 'png'], maxBytes: 2 * 1024 * 1024 },
});

/** Row 1, Kelengkapan. */
export const documents: readonly DocumentRequirement[] = [
  shown('whatsapp-proof', 'Bukti Berkas WA', 'Proof of the papers sent by WhatsApp'),
];
