import type { Field } from '@loket/sop';

/** The two letters that the SOP's title names. */
export const kinds: NonNullable<Field['choices']> = [
  { value: 'heirs', label: { id: 'Surat Ahli Waris', en: 'Letter on the heirs' } },
  {
    value: 'crowd-permit',
    label: { id: 'Rekomendasi Izin Keramaian', en: 'Recommendation for a permit to hold a public event' },
  },
];
