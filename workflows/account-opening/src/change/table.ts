import type { Step } from '@loket/sop';

export const steps: readonly Step[] = [
  {
    key: 'decision',
    title: { id: 'Keputusan perubahan akun', en: 'Decision on the change' },
    activity: {
      id: 'Memeriksa dan memutuskan permintaan perubahan akun',
      en: 'Check and decide the request for a change',
    },
    executor: 'account-officer',
    office: 'case-office',
    completeness: [],
    within: { kind: 'days', budget: 2, provenance: 'local default' },
    output: { id: 'Keputusan', en: 'Decision' },
    outcomes: {
      accept: {
        label: { id: 'Terima', en: 'Accept' },
        told: { id: 'Diterima', en: 'Accepted' },
        leadsTo: 'change',
        tone: 'positive',
      },
      refuse: {
        label: { id: 'Tolak', en: 'Refuse' },
        told: { id: 'Ditolak', en: 'Refused' },
        leadsTo: 'refused',
        reason: 'required',
        tone: 'grave',
      },
    },
  },
  {
    key: 'change',
    title: { id: 'Perubahan akun', en: 'Change of the account' },
    activity: { id: 'Mengubah akun dan memberitahukannya', en: 'Change the account and tell its holder' },
    executor: 'system',
    office: 'case-office',
    completeness: [],
    act: 'change-account',
    output: { id: 'Akun yang diperbarui', en: 'Changed account' },
    outcomes: { done: { label: { id: 'Akun diubah', en: 'Account changed' }, leadsTo: 'changed' } },
  },
];
