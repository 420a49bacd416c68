import { checkSection } from '../check-section';
import type { FormSection } from '../form-section';

const label = { id: 'Yang berubah', en: 'What changes' };
const choices = ['name', 'npwp', 'address'].map((value) => ({ value, label: { id: value, en: value } }));
const section: FormSection = {
  key: 'only',
  title: label,
  fields: [
    { key: 'changes', kind: 'several', label, required: true, choices },
    {
      key: 'newName',
      kind: 'text',
      label: { id: 'Nama baru', en: 'New name' },
      required: true,
      shownWhen: { field: 'changes', is: ['name'] },
    },
  ],
};
const check = (changes: string, newName = '') => checkSection(section, { changes, newName }, 'id');

it.each([
  ['npwp', 'npwp'],
  ['address,npwp', 'npwp,address'],
  ['npwp, npwp', 'npwp'],
])('ticked %s is stored as %s', (ticked, stored) => {
  expect(check(ticked)).toMatchObject({ values: { changes: stored }, errors: {} });
});

it.each([
  ['', 'belum dipilih'],
  ['emblem', 'dari daftar'],
  ['npwp,emblem', 'dari daftar'],
  ['npwp,', 'dari daftar'],
])('"%s" is no choice', (ticked, told) => {
  expect(check(ticked).errors['changes']).toContain(told);
});

it('one ticked choice of several is enough for what hangs on it', () => {
  expect(check('name,npwp').errors).toHaveProperty('newName');
  expect(check('npwp', 'Nama lama').values['newName']).toBe('');
});
