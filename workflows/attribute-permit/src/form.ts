import { emailOnline, type FormSection } from '@loket/sop';

/** What the permit says is ordered. */
export const attributes: FormSection = {
  key: 'attributes',
  title: { id: 'Data Pemesanan', en: 'The order' },
  fields: [
    {
      key: 'organisationName',
      kind: 'text',
      label: { id: 'Nama Organisasi', en: 'Name of the organisation' },
      required: true,
    },
    {
      key: 'address',
      kind: 'textarea',
      label: { id: 'Alamat Sekretariat', en: 'Address of the secretariat' },
      required: true,
      maxLength: 500,
    },
    { key: 'chairName', kind: 'text', label: { id: 'Nama Ketua', en: 'Name of the chair' }, required: true },
    {
      key: 'attributes',
      kind: 'textarea',
      label: { id: 'Atribut yang Dipesan', en: 'Attributes ordered' },
      required: true,
      maxLength: 500,
      hint: { id: 'Misalnya: seragam, bendera, papan nama', en: 'For example: uniforms, flags, name boards' },
    },
    { key: 'quantity', kind: 'text', label: { id: 'Jumlah', en: 'Quantity' }, required: true, maxLength: 100 },
    { key: 'maker', kind: 'text', label: { id: 'Pembuat', en: 'Maker' }, required: true },
    { key: 'purpose', kind: 'textarea', label: { id: 'Keperluan', en: 'Purpose' }, required: true, maxLength: 300 },
    {
      key: 'name',
      kind: 'text',
      label: { id: 'Nama Pemohon', en: 'Name of the applicant' },
      required: true,
      hint: { id: 'Seperti tertulis pada KTP', en: 'As on the identity card' },
      group: { id: 'Pemohon', en: 'Applicant' },
    },
    {
      key: 'nik',
      kind: 'nik',
      label: { id: 'NIK', en: 'NIK' },
      required: true,
      hint: { id: '16 angka', en: '16 digits' },
    },
    { key: 'phone', kind: 'phone', label: { id: 'No. Telepon', en: 'Telephone' }, required: true },
    emailOnline,
  ],
};
