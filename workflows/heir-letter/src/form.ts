import type { Field, FormSection } from '@loket/sop';
import { kinds } from './kinds';

const forHeirs = { field: 'kind', is: ['heirs'] };
const forCrowd = { field: 'kind', is: ['crowd-permit'] };

/** What the letter on the heirs says. */
const heirs: readonly Field[] = [
  {
    key: 'deceasedName',
    kind: 'text',
    label: { id: 'Nama Pewaris', en: 'Name of the deceased' },
    group: { id: 'Ahli waris', en: 'Heirs' },
    required: true,
    shownWhen: forHeirs,
  },
  {
    key: 'deceasedOn',
    kind: 'date',
    label: { id: 'Tanggal Meninggal', en: 'Date of death' },
    required: true,
    past: true,
    shownWhen: forHeirs,
  },
  {
    key: 'heirs',
    kind: 'list',
    label: { id: 'Ahli Waris', en: 'Heirs' },
    hint: { id: 'Satu nama per baris', en: 'One name per line' },
    required: true,
    shownWhen: forHeirs,
  },
];

/** What the recommendation says about the event. */
const event: readonly Field[] = [
  {
    key: 'eventName',
    kind: 'text',
    label: { id: 'Nama Kegiatan', en: 'Name of the event' },
    group: { id: 'Kegiatan', en: 'Event' },
    required: true,
    shownWhen: forCrowd,
  },
  {
    key: 'eventDate',
    kind: 'date',
    label: { id: 'Tanggal Kegiatan', en: 'Date of the event' },
    required: true,
    shownWhen: forCrowd,
  },
  {
    key: 'eventPlace',
    kind: 'text',
    label: { id: 'Tempat Kegiatan', en: 'Place of the event' },
    required: true,
    shownWhen: forCrowd,
  },
];

export const applicant: FormSection = {
  key: 'applicant',
  title: { id: 'Data Pemohon', en: 'The applicant' },
  fields: [
    { key: 'kind', kind: 'choice', label: { id: 'Jenis Surat', en: 'Kind of letter' }, required: true, choices: kinds },
    {
      key: 'name',
      kind: 'text',
      label: { id: 'Nama Lengkap', en: 'Full name' },
      hint: { id: 'Seperti tertulis pada KTP', en: 'As on the identity card' },
      required: true,
    },
    {
      key: 'nik',
      kind: 'nik',
      label: { id: 'NIK', en: 'NIK' },
      hint: { id: '16 angka', en: '16 digits' },
      required: true,
    },
    { key: 'address', kind: 'textarea', label: { id: 'Alamat', en: 'Address' }, required: true, maxLength: 500 },
    {
      key: 'villageName',
      kind: 'text',
      label: { id: 'Desa/Kelurahan', en: 'Village' },
      required: true,
      maxLength: 100,
    },
    { key: 'contactPhone', kind: 'phone', label: { id: 'No. Telepon', en: 'Telephone' }, required: false },
    ...heirs,
    ...event,
  ],
};
