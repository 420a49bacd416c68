import type { FormSection } from '@loket/sop';

/** Permendagri 57/2017 art. 39: the report is signed by chair and secretary. */
export const signatories: FormSection = {
  key: 'signatories',
  title: { id: 'Penandatangan', en: 'Signatories' },
  fields: [
    {
      key: 'reportNumber',
      kind: 'text',
      label: { id: 'Nomor laporan', en: 'Number of the report' },
      hint: { id: 'Seperti pada laporan yang ditandatangani', en: 'As on the signed report' },
      required: true,
      maxLength: 100,
    },
    {
      key: 'reportDate',
      kind: 'date',
      label: { id: 'Tanggal laporan', en: 'Date of the report' },
      required: true,
      past: true,
    },
    { key: 'chairName', kind: 'text', label: { id: 'Nama Ketua', en: 'Name of the chair' }, required: true },
    {
      key: 'secretaryName',
      kind: 'text',
      label: { id: 'Nama Sekretaris', en: 'Name of the secretary' },
      required: true,
    },
  ],
};
