import type { Field } from '@loket/sop';

/** Where the secretariat is; the first two stand in the source word for word. */
export const address: readonly Field[] = [
  {
    key: 'province',
    kind: 'province',
    label: { id: 'Provinsi', en: 'Province' },
    placeholder: { id: 'Pilih Provinsi', en: 'Choose a province' },
    required: true,
  },
  {
    key: 'regency',
    kind: 'regency',
    label: { id: 'Kabupaten', en: 'Regency' },
    placeholder: { id: 'Pilih Kabupaten', en: 'Choose a regency or city' },
    required: true,
    within: 'province',
  },
  {
    key: 'district',
    kind: 'district',
    label: { id: 'Kecamatan', en: 'District' },
    placeholder: { id: 'Pilih Kecamatan', en: 'Choose a district' },
    required: true,
    within: 'regency',
  },
  {
    key: 'village',
    kind: 'village',
    label: { id: 'Desa/Kelurahan', en: 'Village' },
    placeholder: { id: 'Pilih Desa/Kelurahan', en: 'Choose a village' },
    required: true,
    within: 'district',
  },
  {
    key: 'secretariatAddress',
    kind: 'textarea',
    label: { id: 'Alamat Sekretariat', en: 'Address of the secretariat' },
    hint: { id: 'Nama jalan, nomor, dan gedung', en: 'Street, number and building' },
    required: true,
    maxLength: 500,
  },
  { key: 'rt', kind: 'text', label: { id: 'RT', en: 'RT (neighbourhood)' }, required: false, maxLength: 5 },
  { key: 'rw', kind: 'text', label: { id: 'RW', en: 'RW (hamlet)' }, required: false, maxLength: 5 },
  { key: 'postalCode', kind: 'postal-code', label: { id: 'Kode Pos', en: 'Postal code' }, required: false },
];
