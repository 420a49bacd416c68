import type { Ending } from '@loket/sop';

/** How a registration, a renewal or a change ends. */
export const endings: readonly Ending[] = [
  { key: 'issued', label: { id: 'Terbit', en: 'Issued' } },
  { key: 'refused', label: { id: 'Ditolak', en: 'Refused' } },
  { key: 'withdrawn', label: { id: 'Ditarik kembali', en: 'Withdrawn' } },
];
