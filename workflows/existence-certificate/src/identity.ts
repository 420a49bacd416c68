import type { Executor, SopIdentity } from '@loket/sop';

/** The source is a service standard: it has no number and no dates. */
export const identity: SopIdentity = {
  number: '',
  revision: 0,
  approvedBy: { post: 'Kepala Badan Kesatuan Bangsa dan Politik Kota Pekalongan' },
  qualification: [
    'SLTA / Sederajat',
    'Mampu berkomunikasi dengan baik',
    'Memiliki pengetahuan tentang Ketentuan data yang harus dirahasiakan',
    'Mampu mengoperasikan komputer',
  ],
  related: [],
  equipment: ['Tempat Pelayanan', 'Komputer', 'Ruang Tunggu'],
  warnings: [],
  records: [],
};

export const executors: readonly Executor[] = [
  { key: 'applicant', name: { id: 'Pemohon', en: 'Applicant' } },
  { key: 'intake-officer', name: { id: 'Petugas', en: 'Officer' } },
  { key: 'resilience-head', name: { id: 'Kasi Ketahanan', en: 'Head of the resilience section' } },
  { key: 'agency-head', name: { id: 'Kepala Bakesbangpol', en: 'Head of Bakesbangpol' } },
  { key: 'system', name: { id: 'Sistem', en: 'System' } },
];
