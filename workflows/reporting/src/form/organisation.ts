import type { FormSection } from '@loket/sop';

export const organisation: FormSection = {
  key: 'organisation',
  title: { id: 'Data Ormas', en: 'Organisation' },
  fields: [
    {
      key: 'ormas',
      kind: 'ormas',
      label: { id: 'Organisasi', en: 'Organisation' },
      hint: { id: 'Yang dilaporkan, seperti tercatat dalam daftar ormas.', en: 'As it stands in the register.' },
      required: true,
    },
    {
      key: 'halfYear',
      kind: 'half-year',
      label: { id: 'Semester', en: 'Half-year' },
      hint: { id: 'Yang sudah berakhir dan belum dilaporkan.', en: 'One that is over and not reported yet.' },
      placeholder: { id: 'Pilih Semester', en: 'Choose a half-year' },
      required: true,
    },
  ],
};
