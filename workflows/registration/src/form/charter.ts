import type { Field } from '@loket/sop';

/** What the organisation is by its own statutes, and the deed that says so. */
export const charter: readonly Field[] = [
  {
    key: 'foundedPlace',
    kind: 'text',
    label: { id: 'Tempat Pendirian', en: 'Place of founding' },
    group: { id: 'Pendirian', en: 'Founding' },
    required: true,
  },
  {
    key: 'foundedOn',
    kind: 'date',
    label: { id: 'Tanggal Pendirian', en: 'Date of founding' },
    required: true,
    past: true,
  },
  { key: 'notaryName', kind: 'text', label: { id: 'Nama Notaris', en: 'Name of the notary' }, required: true },
  { key: 'deedNumber', kind: 'text', label: { id: 'Nomor Akta', en: 'Number of the deed' }, required: true },
  { key: 'deedDate', kind: 'date', label: { id: 'Tanggal Akta', en: 'Date of the deed' }, required: true, past: true },
  {
    key: 'principle',
    kind: 'textarea',
    label: { id: 'Asas/Ciri', en: 'Principle' },
    group: { id: 'Asas dan tujuan', en: 'Principle and aims' },
    hint: { id: 'Seperti tertulis dalam AD/ART', en: 'As the statutes have it' },
    required: true,
    maxLength: 500,
  },
  { key: 'purpose', kind: 'textarea', label: { id: 'Tujuan', en: 'Aims' }, required: true },
  {
    key: 'highestDecision',
    kind: 'text',
    label: { id: 'Keputusan Tertinggi Organisasi', en: 'Highest decision of the organisation' },
    hint: { id: 'Misalnya musyawarah besar atau kongres', en: 'For example the general assembly or congress' },
    required: true,
  },
  {
    key: 'emblem',
    kind: 'textarea',
    label: { id: 'Lambang', en: 'Emblem' },
    hint: { id: 'Uraikan bentuk, warna, dan artinya', en: 'Describe its shape, colours and meaning' },
    required: true,
  },
  { key: 'flag', kind: 'textarea', label: { id: 'Bendera', en: 'Flag' }, required: false },
];
