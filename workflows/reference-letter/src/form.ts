import type { FormSection } from '@loket/sop';
import { kinds } from './kinds';

/** What the letter says about its bearer. */
export const applicant: FormSection = {
  key: 'applicant',
  title: { id: 'Data Pemohon', en: 'The applicant' },
  fields: [
    {
      key: 'kind',
      kind: 'choice',
      label: { id: 'Jenis Surat Pengantar', en: 'Kind of letter' },
      required: true,
      choices: kinds,
    },
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
    { key: 'birthPlace', kind: 'text', label: { id: 'Tempat Lahir', en: 'Place of birth' }, required: true },
    { key: 'birthDate', kind: 'date', label: { id: 'Tanggal Lahir', en: 'Date of birth' }, required: true, past: true },
    { key: 'occupation', kind: 'text', label: { id: 'Pekerjaan', en: 'Occupation' }, required: false },
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
      kind: 'textarea',
      label: { id: 'Keperluan', en: 'Purpose' },
      hint: { id: 'Misalnya: melamar pekerjaan', en: 'For example: applying for a job' },
      required: true,
      maxLength: 300,
    },
  ],
};
