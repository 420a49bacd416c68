import { checkSection } from '@loket/sop';
import { definition } from './definition';

it('asks for development and activities of one half of a year (Permendagri 57/2017 art. 39)', () => {
  const [section] = definition.form;
  if (section === undefined) throw new Error('The definition has a form');
  const missing = Object.keys(checkSection(section, {}, 'id').errors);
  expect(missing).toEqual(expect.arrayContaining(['year', 'semester', 'development', 'activities']));
  expect(checkSection(section, { semester: 'third' }, 'id').errors['semester']).toBe('Pilih Semester dari daftar.');
});

it('names both who sign the report', () => {
  const fields = definition.form.flatMap((section) => section.fields);
  expect(fields.filter(({ key, required }) => required && /^(chair|secretary)Name$/.test(key))).toHaveLength(2);
});
