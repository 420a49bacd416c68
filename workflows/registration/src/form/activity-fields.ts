import type { Field } from '@loket/sop';

/** Bidang kegiatan as the office lists them. */
export const activityFields: NonNullable<Field['choices']> = [
  { value: 'sosial', label: { id: 'Sosial', en: 'Social' } },
  { value: 'keagamaan', label: { id: 'Keagamaan', en: 'Religious' } },
  { value: 'profesi', label: { id: 'Profesi', en: 'Professional' } },
  {
    value: 'kontrol-sosial-politik',
    label: { id: 'Kontrol Sosial dan Politik', en: 'Social and political oversight' },
  },
  { value: 'kemanusiaan-bencana', label: { id: 'Kemanusiaan dan Bencana', en: 'Humanitarian aid and disasters' } },
  { value: 'kepemudaan-olahraga', label: { id: 'Kepemudaan dan Olahraga', en: 'Youth and sports' } },
  { value: 'pendidikan-lingkungan', label: { id: 'Pendidikan dan Lingkungan', en: 'Education and environment' } },
  { value: 'keamanan-ketertiban', label: { id: 'Keamanan dan Ketertiban', en: 'Security and order' } },
];
