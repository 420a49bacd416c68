import type { FormSection } from '@loket/sop';

/** Permendagri 57/2017 art. 39: what the organisation did in the half-year. */
export const activities: FormSection = {
  key: 'activities',
  title: { id: 'Kegiatan', en: 'Activities' },
  fields: [
    {
      key: 'activities',
      kind: 'list',
      label: { id: 'Kegiatan yang dilaksanakan', en: 'Activities held' },
      hint: {
        id: 'Satu kegiatan per baris: apa, kapan, di mana, dan hasilnya. Bila tidak ada, tulis "Tidak ada kegiatan" dan alasannya.',
        en: 'One activity a line: what, when, where, and its result. If there was none, write so and why.',
      },
      required: true,
      maxLength: 6_000,
    },
    {
      key: 'obstacles',
      kind: 'textarea',
      label: { id: 'Kendala', en: 'Obstacles' },
      required: false,
      maxLength: 2_000,
    },
    {
      key: 'plans',
      kind: 'textarea',
      label: { id: 'Rencana kegiatan semester berikutnya', en: 'Plans for the next half-year' },
      required: false,
      maxLength: 2_000,
    },
  ],
};
