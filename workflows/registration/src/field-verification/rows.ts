import type { Step } from '@loket/sop';
import { FIELD_TEAM } from './field-team';
import { findings } from './findings';

/** A named team looks, its minutes are issued, and the file is with the verifier again. */
export const fieldVerification: readonly Step[] = [
  {
    key: 'field-visit',
    title: { id: 'Verifikasi lapangan', en: 'Field verification' },
    activity: { id: 'Memeriksa keberadaan organisasi di lapangan', en: 'Check the organisation on the ground' },
    executor: 'field-officer',
    office: 'case-office',
    completeness: [],
    within: {
      kind: 'days',
      budget: 3,
      provenance: 'local default',
      basis: 'seperti verifikasi lapangan Kota Pekalongan',
    },
    output: { id: 'Hasil kunjungan', en: 'Findings' },
    fourEyesWith: ['provincial-verification'],
    heldBy: FIELD_TEAM,
    aside: true,
    outcomes: {
      done: {
        label: { id: 'Selesai, buat berita acara', en: 'Done, write the minutes' },
        told: { id: 'Dikunjungi', en: 'Visited' },
        leadsTo: 'field-minutes',
        tone: 'positive',
        entries: findings,
      },
      return: {
        label: { id: 'Tidak dapat dilaksanakan', en: 'Could not be done' },
        told: { id: 'Tidak dapat dilaksanakan', en: 'Could not be done' },
        leadsTo: 'provincial-verification',
        reason: 'required',
        tone: 'neutral',
      },
    },
  },
  {
    key: 'field-minutes',
    title: { id: 'Berita acara', en: 'Minutes' },
    activity: { id: 'Membuat berita acara verifikasi lapangan', en: 'Write the minutes of the field verification' },
    executor: 'system',
    office: 'case-office',
    completeness: [],
    output: { id: 'Berita acara verifikasi lapangan', en: 'Minutes of the field verification' },
    act: 'issue-letter',
    letter: 'field-minutes',
    aside: true,
    outcomes: { done: { label: { id: 'Terbit', en: 'Issued' }, leadsTo: 'provincial-verification' } },
  },
];
