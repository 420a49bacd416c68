import type { DocumentRequirement, FormSection } from '@loket/sop';

const MEGABYTE = 1024 * 1024;

/** "Tambah Data ORMAS", its labels and required marks word for word as the source has them (SOP SITAMAS 5). */
export const entryForm: FormSection = {
  key: 'ormas',
  title: { id: 'Tambah Data ORMAS', en: 'Add an organisation' },
  fields: [
    {
      key: 'organisationName',
      kind: 'text',
      label: { id: 'Nama Organisasi', en: 'Name of the organisation' },
      required: true,
    },
    {
      key: 'secretariatAddress',
      kind: 'textarea',
      label: { id: 'Alamat Kantor / Sekretariat', en: 'Address of the office / secretariat' },
      required: true,
      maxLength: 500,
    },
    {
      key: 'termFrom',
      kind: 'year',
      label: { id: 'Tahun awal periode', en: 'First year of the term' },
      required: true,
      group: { id: 'Periode', en: 'Term' },
    },
    {
      key: 'termUntil',
      kind: 'year',
      label: { id: 'Tahun akhir periode', en: 'Last year of the term' },
      required: true,
      notBefore: 'termFrom',
      groupEnds: true,
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
  ],
};

/** "Form Berkas": as many files as there are, each with its own title and description. The limits are local defaults. */
export const files: DocumentRequirement = {
  key: 'files',
  label: { id: 'Berkas', en: 'File' },
  required: false,
  many: true,
  accepts: ['pdf', 'jpg', 'png'],
  maxBytes: 5 * MEGABYTE,
};
