import type { Field, FormSection, Text } from '@loket/sop';

const isThere = [
  { value: 'no', label: { id: 'Tidak ada', en: 'No' } },
  { value: 'yes', label: { id: 'Ada', en: 'Yes' } },
];

/** Whether something changed, and what it is now. */
const change = (key: string, asked: Text, detail: Text): readonly Field[] => [
  { key, kind: 'choice', label: asked, required: true, choices: isThere },
  {
    key: `${key}Detail`,
    kind: 'textarea',
    label: detail,
    required: true,
    shownWhen: { field: key, is: ['yes'] },
    maxLength: 1_000,
  },
];

/** Permendagri 57/2017 art. 39: how the organisation has developed in the half-year. */
export const development: FormSection = {
  key: 'development',
  title: { id: 'Perkembangan', en: 'Development' },
  fields: [
    ...change(
      'boardChanged',
      { id: 'Perubahan susunan pengurus', en: 'Changes of the board' },
      { id: 'Susunan pengurus sekarang', en: 'The board now' },
    ),
    ...change(
      'addressChanged',
      { id: 'Perubahan alamat sekretariat', en: 'Change of the secretariat’s address' },
      { id: 'Alamat sekretariat sekarang', en: 'The address now' },
    ),
    {
      key: 'members',
      kind: 'text',
      label: { id: 'Jumlah anggota', en: 'Number of members' },
      hint: { id: 'Pada akhir semester', en: 'At the end of the half-year' },
      required: true,
      maxLength: 40,
    },
    {
      key: 'finance',
      kind: 'textarea',
      label: { id: 'Sumber dan penggunaan keuangan', en: 'Sources and use of funds' },
      hint: { id: 'Pemasukan, pengeluaran, dan sisanya.', en: 'Income, expenditure, and what is left.' },
      required: true,
      maxLength: 2_000,
    },
  ],
};
