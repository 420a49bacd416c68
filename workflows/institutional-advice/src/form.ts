import { emailOnline, type FormSection } from '@loket/sop';

/** Who asks, for which organisation, and what. */
export const question: FormSection = {
  key: 'question',
  title: { id: 'Konsultasi Kelembagaan', en: 'Institutional advice' },
  fields: [
    { key: 'name', kind: 'text', label: { id: 'Nama', en: 'Name' }, required: true },
    { key: 'phone', kind: 'phone', label: { id: 'No. Telepon', en: 'Telephone' }, required: true },
    emailOnline,
    {
      key: 'organisationName',
      kind: 'text',
      label: { id: 'Nama Organisasi', en: 'Name of the organisation' },
      required: false,
    },
    {
      key: 'question',
      kind: 'textarea',
      label: { id: 'Hal yang Dikonsultasikan', en: 'What advice is asked on' },
      required: true,
      maxLength: 2_000,
    },
  ],
};
