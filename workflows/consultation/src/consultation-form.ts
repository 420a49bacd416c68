import type { FormSection } from '@loket/sop';

/** "Konsultasi Akun", its labels, required marks and hint word for word as the source has them (SOP SITAMAS 2). */
export const consultationForm: FormSection = {
  key: 'consultation',
  title: { id: 'Konsultasi Akun', en: 'Consultation' },
  fields: [
    { key: 'name', kind: 'text', label: { id: 'Nama', en: 'Name' }, required: true },
    {
      key: 'email',
      kind: 'email',
      label: { id: 'Email', en: 'E-mail' },
      hint: {
        id: 'Email akan digunakan untuk pengiriman informasi',
        en: 'The e-mail address will be used to send information',
      },
      required: true,
    },
    { key: 'phone', kind: 'phone', label: { id: 'No. Telepon', en: 'Telephone' }, required: false },
    {
      key: 'question',
      kind: 'textarea',
      label: { id: 'Konsultasi', en: 'Consultation' },
      required: false,
      maxLength: 10_000,
    },
  ],
};
