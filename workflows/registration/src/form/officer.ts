import type { Field, Text } from '@loket/sop';

export type OfficerKey = 'chair' | 'secretary' | 'treasurer';

/** What is asked about each of the three officers; the post leads every label so that errors can be told apart. */
export const officer = (key: OfficerKey, post: Text): readonly Field[] => {
  const label = (id: string, en: string): Text => ({ id: `${id} ${post.id}`, en: `${post.en}: ${en}` });
  return [
    {
      key: `${key}Name`,
      kind: 'text',
      label: label('Nama', 'name'),
      group: post,
      hint: { id: 'Seperti tertulis pada KTP', en: 'As on the identity card' },
      required: true,
    },
    {
      key: `${key}Nik`,
      kind: 'nik',
      label: label('NIK', 'NIK'),
      hint: { id: '16 angka', en: '16 digits' },
      required: true,
    },
    {
      key: `${key}Gender`,
      kind: 'choice',
      label: label('Jenis Kelamin', 'gender'),
      required: true,
      choices: [
        { value: 'male', label: { id: 'Laki-laki', en: 'Male' } },
        { value: 'female', label: { id: 'Perempuan', en: 'Female' } },
      ],
    },
    { key: `${key}BirthPlace`, kind: 'text', label: label('Tempat Lahir', 'place of birth'), required: true },
    {
      key: `${key}BirthDate`,
      kind: 'date',
      label: label('Tanggal Lahir', 'date of birth'),
      required: true,
      past: true,
    },
    { key: `${key}Address`, kind: 'textarea', label: label('Alamat', 'address'), required: true, maxLength: 500 },
    { key: `${key}Phone`, kind: 'phone', label: label('No. Telepon', 'telephone'), required: true },
    { key: `${key}Occupation`, kind: 'text', label: label('Pekerjaan', 'occupation'), required: true },
  ];
};
