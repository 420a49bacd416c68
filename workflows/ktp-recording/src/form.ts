import type { FormSection } from '@loket/sop';

/** What the counter notes; everything else stands in SIAK. */
export const applicant: FormSection = {
  key: 'applicant',
  title: { id: 'Data Pemohon', en: 'The applicant' },
  fields: [
    {
      key: 'name',
      kind: 'text',
      label: { id: 'Nama Lengkap', en: 'Full name' },
      hint: { id: 'Seperti tertulis pada KK', en: 'As on the family card' },
      required: true,
    },
    {
      key: 'nik',
      kind: 'nik',
      label: { id: 'NIK', en: 'NIK' },
      hint: { id: '16 angka', en: '16 digits' },
      required: true,
    },
    {
      key: 'familyCardNumber',
      kind: 'text',
      label: { id: 'Nomor KK', en: 'Number of the family card' },
      required: false,
      maxLength: 16,
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
    {
      key: 'purpose',
      kind: 'choice',
      label: { id: 'Keperluan', en: 'Purpose' },
      required: true,
      choices: [
        { value: 'first', label: { id: 'Perekaman pertama', en: 'First recording' } },
        { value: 'again', label: { id: 'Perekaman ulang', en: 'Recording anew' } },
      ],
    },
  ],
};
