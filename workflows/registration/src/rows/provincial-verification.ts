import type { DocumentRequirement, Step } from '@loket/sop';
import { FIELD_TEAM } from '../field-verification/field-team';
import { refuse, returnToApplicant } from '../verification-outcomes';
import type { RowTimes } from './row-times';

/** The province checks the file; where it has doubts it sends a named team to look. */
export const provincialVerification = (documents: readonly DocumentRequirement[], { province }: RowTimes): Step => ({
  key: 'provincial-verification',
  title: { id: 'Verifikasi provinsi', en: 'Provincial verification' },
  activity: { id: 'Memeriksa kelengkapan dan keabsahan berkas', en: 'Check completeness and validity of the file' },
  executor: 'provincial-verifier',
  office: 'case-office',
  completeness: documents.map(({ key }) => key),
  within: province,
  output: { id: 'Berkas terverifikasi', en: 'Verified file' },
  // Whoever went to look does not judge what was found.
  fourEyesWith: ['field-visit'],
  outcomes: {
    approve: {
      label: { id: 'Setujui', en: 'Approve' },
      told: { id: 'Disetujui', en: 'Approved' },
      leadsTo: 'ministry-verification',
      needsAllVerdicts: true,
      tone: 'positive',
    },
    visit: {
      label: { id: 'Kirim ke verifikasi lapangan', en: 'Send to field verification' },
      told: { id: 'Diverifikasi di lapangan', en: 'Verified in the field' },
      leadsTo: 'field-visit',
      tone: 'neutral',
      entries: [
        {
          key: FIELD_TEAM,
          kind: 'officers',
          role: 'field-officer',
          label: { id: 'Tim verifikasi lapangan', en: 'Field verification team' },
          hint: {
            id: 'Sekurangnya dua petugas; ketua tim mengisi hasil kunjungan',
            en: 'Two officers at least; the lead enters the findings',
          },
        },
      ],
    },
    return: returnToApplicant,
    refuse,
  },
});
