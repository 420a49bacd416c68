import { countedIn } from './counted-field';
import type { Field } from './form-section';
import { smallSop, withRow } from './testing/small-sop';

const district: Field = { key: 'place', kind: 'district', label: { id: 'Kecamatan', en: 'District' }, required: true };
const form = [{ key: 'page', title: district.label, fields: [district] }];

it('is the field that a row counts by', () => {
  const counted = countedIn(withRow('sign', { countsBy: 'member' }));
  expect([counted?.field.key, counted?.row?.key]).toEqual(['member', 'sign']);
});

it('is the kecamatan of the form where no row counts', () => {
  expect(countedIn({ ...smallSop, form })).toEqual({ field: district, row: undefined });
});

it('is nothing where the form asks for no kecamatan', () => {
  expect(countedIn(smallSop)).toBeUndefined();
});
