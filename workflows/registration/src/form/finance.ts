import type { Field } from '@loket/sop';

export const finance: readonly Field[] = [
  {
    key: 'npwp',
    kind: 'npwp',
    label: { id: 'NPWP', en: 'NPWP (tax number)' },
    group: { id: 'Keuangan', en: 'Finance' },
    hint: { id: 'Atas nama ormas, 15 atau 16 angka', en: "In the organisation's name, 15 or 16 digits" },
    required: true,
  },
  {
    key: 'fundingSources',
    kind: 'list',
    label: { id: 'Sumber Keuangan', en: 'Sources of funds' },
    hint: { id: 'Satu sumber per baris', en: 'One source per line' },
    required: true,
  },
  {
    key: 'businesses',
    kind: 'list',
    label: { id: 'Usaha Organisasi', en: 'Businesses of the organisation' },
    hint: { id: 'Satu usaha per baris; kosongkan bila tidak ada', en: 'One per line; leave empty if none' },
    required: false,
  },
  { key: 'bankName', kind: 'text', label: { id: 'Nama Bank', en: 'Bank' }, required: false },
  {
    key: 'bankAccount',
    kind: 'text',
    label: { id: 'Nomor Rekening', en: 'Bank account' },
    required: false,
    maxLength: 30,
  },
];
