import type { DocumentRequirement, Text } from '@loket/sop';
import { PHOTO, SMALL } from './document-limits';
import type { OfficerKey } from './form/officer';

const officers: readonly (readonly [OfficerKey, Text])[] = [
  ['chair', { id: 'ketua', en: 'the chair' }],
  ['secretary', { id: 'sekretaris', en: 'the secretary' }],
  ['treasurer', { id: 'bendahara', en: 'the treasurer' }],
];

const photo = { id: 'Berwarna, 4×6, paling lama 3 bulan', en: 'In colour, 4×6, not older than 3 months' };

/** The papers about the three officers: one file each, so that a return can name just the one. */
export const boardDocuments: readonly DocumentRequirement[] = [
  {
    key: 'board-biodata',
    label: { id: 'Biodata ketua, sekretaris, dan bendahara', en: 'Biodata of chair, secretary and treasurer' },
    required: true,
    ...SMALL,
  },
  ...officers.map(([key, post]) => ({
    key: `photo-${key}`,
    label: { id: `Pas foto ${post.id}`, en: `Photo of ${post.en}` },
    hint: photo,
    required: true,
    ...PHOTO,
  })),
  ...officers.map(([key, post]) => ({
    key: `id-card-${key}`,
    label: { id: `e-KTP ${post.id}`, en: `Identity card of ${post.en}` },
    required: true,
    ...SMALL,
  })),
];
