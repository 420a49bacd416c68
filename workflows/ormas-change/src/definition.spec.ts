import { checkSection, requirementsOf } from '@loket/sop';
import { definition } from './definition';

const papersOf = (changes: string): readonly string[] => requirementsOf(definition, { changes }).map(({ key }) => key);
const [organisation, newValues] = definition.form;

it('is promised in the 14 working days of the law, and its rows fit into them', () => {
  const days = definition.steps
    .filter(({ key }) => key !== 'field-visit')
    .reduce((sum, { within }) => sum + (within?.budget ?? 0), 0);
  expect(definition.promise).toMatchObject({ kind: 'days', budget: 14, provenance: 'law' });
  expect(days).toBe(14);
});

it('asks only for the papers of what changes', () => {
  expect(papersOf('npwp')).toEqual(['application-letter', 'old-certificate', 'npwp-card', 'statement']);
  expect(papersOf('name,address')).toEqual(
    expect.arrayContaining(['amended-deed', 'npwp-card', 'domicile-letter', 'secretariat-photo']),
  );
  expect(papersOf('address')).not.toContain('amended-deed');
});

it('needs something that changes, and asks for the new values of that alone', () => {
  if (organisation === undefined || newValues === undefined) throw new Error('The form has two sections');
  expect(Object.keys(checkSection(organisation, { changes: '' }, 'id').errors)).toContain('changes');
  expect(Object.keys(checkSection(organisation, { changes: 'emblem' }, 'id').errors)).toContain('changes');
  expect(Object.keys(checkSection(newValues, { changes: 'npwp' }, 'id').errors)).toEqual(['npwp']);
  const typed = { changes: 'npwp', npwp: '01.234.567.8-901.000', organisationName: 'Nama yang tidak diubah' };
  expect(checkSection(newValues, typed, 'id').values).toMatchObject({ npwp: '0012345678901000', organisationName: '' });
});
