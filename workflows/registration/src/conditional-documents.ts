import type { DocumentRequirement } from '@loket/sop';
import { SMALL } from './document-limits';

/** Asked for only where they apply. */
export const conditionalDocuments: readonly DocumentRequirement[] = [
  {
    key: 'religious-recommendation',
    label: { id: 'Rekomendasi Kementerian Agama', en: 'Recommendation of the Ministry of Religious Affairs' },
    hint: { id: 'Untuk ormas bidang keagamaan', en: 'For religious organisations' },
    required: true,
    when: { field: 'activityField', is: ['keagamaan'] },
    ...SMALL,
  },
  {
    key: 'belief-recommendation',
    label: {
      id: 'Rekomendasi kementerian atau dinas yang membidangi kebudayaan',
      en: 'Recommendation of the culture ministry or office',
    },
    hint: { id: 'Untuk ormas bidang kepercayaan', en: 'For organisations of traditional belief' },
    required: true,
    when: { field: 'belief', is: ['yes'] },
    ...SMALL,
  },
  {
    key: 'officials-consent',
    label: { id: 'Pernyataan kesediaan pejabat atau tokoh masyarakat', en: 'Consent of officials or public figures' },
    hint: {
      id: 'Tertulis, dari setiap pejabat atau tokoh dalam kepengurusan',
      en: 'Written, from each of them on the board',
    },
    required: true,
    when: { field: 'officialsOnBoard', is: ['yes'] },
    ...SMALL,
  },
];
