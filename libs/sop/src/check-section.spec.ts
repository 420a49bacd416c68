import { checkSection } from './check-section';
import { isRequired, isShown, requirementsOf } from './conditions';
import type { FormSection } from './form-section';
import { smallSop } from './testing/small-sop';

const [section] = smallSop.form;
if (!section) throw new Error('The small table has a form');
const [, , number] = section.fields;
if (!number) throw new Error('The form has three fields');

it('says in both languages what is missing', () => {
  expect(checkSection(section, {}, 'id').errors).toEqual({
    name: 'Nama belum diisi.',
    member: 'Anggota belum dipilih.',
  });
  expect(checkSection(section, { name: ' ', member: 'yes' }, 'en').errors).toEqual({
    name: 'Nama has not been filled in.',
    number: 'Nomor anggota has not been filled in.',
  });
});

it('asks for a field only when its condition holds, and takes the answer back when it no longer does', () => {
  expect(isShown(number, { member: 'yes' })).toBe(true);
  expect(isRequired(number, { member: 'no' })).toBe(false);
  const { values, errors } = checkSection(section, { name: 'A', member: 'no', number: '7' }, 'id');
  expect(errors).toEqual({});
  expect(values).toEqual({ name: 'A', member: 'no', number: '' });
});

it('asks for a document only when it applies', () => {
  expect(requirementsOf(smallSop, { member: 'no' }).map(({ key }) => key)).toEqual(['letter']);
  expect(requirementsOf(smallSop, { member: 'yes' }).map(({ key }) => key)).toEqual(['letter', 'member-card']);
});

it('says why the service cannot be had with an answer, and keeps the answer', () => {
  const otherwise = { id: 'Layanan ini hanya untuk anggota.', en: 'This service is for members only.' };
  const fields = section.fields.map((field) =>
    field.key === 'member' ? { ...field, mustBe: { is: ['yes'], otherwise } } : field,
  );
  const check = (member: string, locale: 'id' | 'en') =>
    checkSection({ ...section, fields }, { name: 'A', number: '7', member }, locale);
  expect(check('no', 'id')).toMatchObject({ errors: { member: otherwise.id }, values: { member: 'no' } });
  expect(check('no', 'en').errors).toEqual({ member: otherwise.en });
  expect(check('yes', 'id').errors).toEqual({});
  expect(check('', 'id').errors).toEqual({ member: 'Anggota belum dipilih.' });
});

it('keeps what was typed where there is an error', () => {
  const typed = { name: `  ${'x'.repeat(201)} `, member: 'perhaps' };
  const { values, errors } = checkSection(section, typed, 'id');
  expect(values).toMatchObject(typed);
  expect(errors.name).toBe('Nama paling banyak 200 huruf. Yang tertulis 201 huruf.');
  expect(errors.member).toBe('Pilih Anggota dari daftar.');
});

it('trims, composes and refuses what cannot be read', () => {
  const check = (name: string) => checkSection(section, { name, member: 'no' }, 'id');
  expect(check('  Cafe\u0301\tSatu ').values.name).toBe('Caf\u00e9 Satu');
  for (const name of ['a\u0000b', 'a\nb', 'a\u202eb', 'a\ud800b']) {
    expect(check(name).errors.name).toBe('Nama memuat tanda yang tidak dapat dibaca. Ketik ulang isian ini.');
  }
});

it('looks at the whole form for a condition on another page', () => {
  const other: FormSection = { ...section, fields: [number] };
  expect(checkSection(other, { member: 'yes' }, 'id').errors).toHaveProperty('number');
  expect(checkSection(other, { member: 'no' }, 'id').errors).toEqual({});
});
