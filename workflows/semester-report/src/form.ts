import { emailOnline, type FormSection } from '@loket/sop';

/** Permendagri 57/2017 art. 39: development and activities of half a year. */
export const report: FormSection = {
  key: 'report',
  title: { id: 'Laporan Semester', en: 'Half-yearly report' },
  fields: [
    {
      key: 'organisationName',
      kind: 'text',
      label: { id: 'Nama Organisasi', en: 'Name of the organisation' },
      required: true,
    },
    {
      key: 'certificateNumber',
      kind: 'text',
      label: { id: 'Nomor SKT atau SK Badan Hukum', en: 'Number of the certificate or of the decree' },
      required: true,
    },
    { key: 'year', kind: 'year', label: { id: 'Tahun', en: 'Year' }, required: true },
    {
      key: 'semester',
      kind: 'choice',
      label: { id: 'Semester', en: 'Half-year' },
      required: true,
      choices: [
        { value: 'first', label: { id: 'I (Januari–Juni)', en: 'First (January–June)' } },
        { value: 'second', label: { id: 'II (Juli–Desember)', en: 'Second (July–December)' } },
      ],
    },
    {
      key: 'development',
      kind: 'textarea',
      label: { id: 'Perkembangan Organisasi', en: 'Development of the organisation' },
      required: true,
      maxLength: 2_000,
    },
    {
      key: 'activities',
      kind: 'textarea',
      label: { id: 'Kegiatan Organisasi', en: 'Activities of the organisation' },
      required: true,
      maxLength: 2_000,
    },
    { key: 'chairName', kind: 'text', label: { id: 'Nama Ketua', en: 'Name of the chair' }, required: true },
    {
      key: 'secretaryName',
      kind: 'text',
      label: { id: 'Nama Sekretaris', en: 'Name of the secretary' },
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
