import { emailOnline, type FormSection } from '@loket/sop';

/** What the certificate says; the source names the form and not its fields. */
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
      key: 'address',
      kind: 'textarea',
      label: { id: 'Alamat Sekretariat', en: 'Address of the secretariat' },
      required: true,
      maxLength: 500,
    },
    { key: 'chairName', kind: 'text', label: { id: 'Nama Ketua', en: 'Name of the chair' }, required: true },
    {
      key: 'name',
      kind: 'text',
      label: { id: 'Nama Pemohon', en: 'Name of the applicant' },
      hint: { id: 'Seperti tertulis pada tanda pengenal', en: 'As on the identity card' },
      required: true,
      group: { id: 'Pemohon', en: 'Applicant' },
    },
    {
      key: 'nik',
      kind: 'nik',
      label: { id: 'NIK', en: 'NIK' },
      hint: { id: '16 angka', en: '16 digits' },
      required: true,
    },
    {
      key: 'phone',
      kind: 'phone',
      label: { id: 'Telepon Contact Person', en: 'Telephone of the contact person' },
      hint: { id: 'Kasi menghubungi nomor ini bila SKT sudah selesai', en: 'Called when the certificate is ready' },
      required: true,
    },
    emailOnline,
  ],
};
