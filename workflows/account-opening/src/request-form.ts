import type { FormSection } from '@loket/sop';

/** "Daftar Akun", its labels and hint word for word as the source has them. */
export const request: FormSection = {
  key: 'request',
  title: { id: 'Daftar Akun', en: 'Request an account' },
  fields: [
    { key: 'name', kind: 'text', label: { id: 'Nama', en: 'Name' }, required: true },
    {
      key: 'email',
      kind: 'email',
      label: { id: 'Email', en: 'E-mail' },
      hint: { id: 'Email akan digunakan sebagai username', en: 'The e-mail address will be the username' },
      required: true,
    },
    { key: 'phone', kind: 'phone', label: { id: 'No. Telepon', en: 'Telephone' }, required: false },
    { key: 'address', kind: 'textarea', label: { id: 'Alamat', en: 'Address' }, required: false, maxLength: 500 },
    {
      key: 'purpose',
      kind: 'choice',
      label: { id: 'Keperluan', en: 'Purpose' },
      required: true,
      choices: [
        { value: 'registrant', label: { id: 'Pengajuan/Pendaftaran', en: 'Application/Registration' } },
        { value: 'reporter', label: { id: 'Pelaporan', en: 'Reporting' } },
      ],
    },
  ],
};
