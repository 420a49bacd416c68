import { emailOnline, type FormSection } from '@loket/sop';

const activityFields = [
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

/** What the certificate says of the organisation. */
export const organisation: FormSection = {
  key: 'organisation',
  title: { id: 'Data Organisasi', en: 'The organisation' },
  fields: [
    {
      key: 'organisationName',
      kind: 'text',
      label: { id: 'Nama Organisasi', en: 'Name of the organisation' },
      required: true,
    },
    {
      key: 'activityField',
      kind: 'choice',
      label: { id: 'Bidang Kegiatan', en: 'Field of activity' },
      required: true,
      choices: activityFields,
    },
    {
      key: 'legalEntityNumber',
      kind: 'text',
      label: { id: 'Nomor SK Badan Hukum', en: 'Number of the decree on the legal entity' },
      required: true,
      hint: {
        id: 'Ormas tanpa badan hukum mengurus SKT',
        en: 'An organisation that is no legal entity asks for an SKT',
      },
    },
    {
      key: 'legalEntityDate',
      kind: 'date',
      label: { id: 'Tanggal SK Badan Hukum', en: 'Date of the decree on the legal entity' },
      required: true,
      past: true,
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
      key: 'secretaryName',
      kind: 'text',
      label: { id: 'Nama Sekretaris', en: 'Name of the secretary' },
      required: true,
    },
    {
      key: 'treasurerName',
      kind: 'text',
      label: { id: 'Nama Bendahara', en: 'Name of the treasurer' },
      required: true,
    },
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
