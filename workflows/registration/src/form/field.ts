import type { FormSection } from '@loket/sop';

export const field: FormSection = {
  key: 'field',
  title: { id: 'Data Lapangan', en: 'On the ground' },
  fields: [
    {
      key: 'secretariatStatus',
      kind: 'choice',
      label: { id: 'Status Sekretariat', en: 'Status of the secretariat' },
      required: true,
      choices: [
        { value: 'owned', label: { id: 'Milik sendiri', en: 'Owned' } },
        { value: 'leased', label: { id: 'Sewa/kontrak', en: 'Leased' } },
        { value: 'permitted', label: { id: 'Izin pakai', en: 'Used by permission' } },
      ],
    },
    {
      key: 'secretariatPhone',
      kind: 'phone',
      label: { id: 'No. Telepon Sekretariat', en: 'Telephone of the secretariat' },
      required: false,
    },
    {
      key: 'landmark',
      kind: 'text',
      label: { id: 'Patokan Lokasi', en: 'Landmark' },
      hint: { id: 'Membantu petugas menemukan sekretariat', en: 'Helps the officer to find the secretariat' },
      required: false,
    },
    {
      key: 'latitude',
      kind: 'latitude',
      label: { id: 'Lintang', en: 'Latitude' },
      hint: { id: 'Misalnya -2.2096', en: 'For example -2.2096' },
      required: false,
    },
    {
      key: 'longitude',
      kind: 'longitude',
      label: { id: 'Bujur', en: 'Longitude' },
      hint: { id: 'Misalnya 113.9108', en: 'For example 113.9108' },
      required: false,
    },
    {
      key: 'contactName',
      kind: 'text',
      label: { id: 'Nama Narahubung', en: 'Contact person' },
      group: { id: 'Narahubung', en: 'Contact person' },
      required: true,
    },
    {
      key: 'contactPhone',
      kind: 'phone',
      label: { id: 'No. Telepon Narahubung', en: 'Telephone of the contact person' },
      hint: { id: 'Misalnya 0812 3456 7890', en: 'For example 0812 3456 7890' },
      required: true,
    },
  ],
};
