import { checkSection } from '@loket/sop';
import { definition as opening } from '../definition';
import { definition } from './definition';

const [change] = definition.form;
if (!change) throw new Error('A change of account has a form');
const checked = (values: Record<string, string>) => checkSection(change, { name: 'Siti', ...values }, 'id').errors;

it('names the purposes as the form for a new account does', () => {
  const purposes = (fields: typeof change.fields, key: string) =>
    fields
      .find((field) => field.key === key)
      ?.choices?.slice(0, 2)
      .map(({ value, label }) => [value, label.id]);
  expect(purposes(change.fields, 'wanted')).toEqual(purposes(opening.form[0]?.fields ?? [], 'purpose'));
});

it('is decided within the time that opening an account takes', () => {
  expect(definition.promise).toEqual(opening.promise);
});

it('asks why an account is to be deactivated, and not why it is to do more', () => {
  expect(checked({ wanted: 'both' })).toEqual({});
  expect(Object.keys(checked({ wanted: 'none' }))).toEqual(['reason']);
});
