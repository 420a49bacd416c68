import type { CaseFacts } from '../case-facts';

/** A case that has everything to be told. */
export const caseFactsInTest: CaseFacts = {
  name: 'Lestari',
  number: 'PDO-2026-000042',
  serviceTitle: 'Pengaduan online',
  subject: 'Lestari',
  reason: 'Foto KK buram.',
  respondBy: null,
  written: null,
  documents: [],
  caseUrl: 'https://loket.contoh.id/lacak/PDO-2026-000042/rahasia',
  serviceWhatsApp: '+6281100000013',
};
