import type { FormSection } from '@loket/sop';

/** What the holder of an account asks for on "Akun saya"; the purposes are those of "Daftar Akun". */
export const change: FormSection = {
  key: 'change',
  title: { id: 'Perubahan akun', en: 'Change of account' },
  fields: [
    { key: 'name', kind: 'text', label: { id: 'Nama', en: 'Name' }, required: true },
    {
      key: 'wanted',
      kind: 'choice',
      label: { id: 'Keperluan', en: 'Purpose' },
      hint: {
        id: 'Pilih keperluan akun Anda setelah perubahan',
        en: 'Choose what your account is to be for after the change',
      },
      required: true,
      choices: [
        { value: 'registrant', label: { id: 'Pengajuan/Pendaftaran', en: 'Application/Registration' } },
        { value: 'reporter', label: { id: 'Pelaporan', en: 'Reporting' } },
        {
          value: 'both',
          label: { id: 'Pengajuan/Pendaftaran dan Pelaporan', en: 'Application/Registration and reporting' },
        },
        {
          value: 'none',
          label: { id: 'Akun tidak dipakai lagi (nonaktifkan)', en: 'The account is no longer used (deactivate it)' },
        },
      ],
    },
    {
      key: 'reason',
      kind: 'textarea',
      label: { id: 'Alasan', en: 'Reason' },
      required: false,
      requiredWhen: { field: 'wanted', is: ['none'] },
      maxLength: 1_000,
    },
  ],
};
