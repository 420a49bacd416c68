import { defineSop } from './define-sop';
import type { Field } from './form-section';
import type { Sop } from './sop';
import { smallSop, withRow } from './testing/small-sop';

const leadingTo = (leadsTo: string, more = {}) => ({
  outcomes: { approve: { label: { id: 'Ya', en: 'Yes' }, leadsTo, ...more } },
});
const withField = (field: Partial<Field>): Sop => ({
  ...smallSop,
  form: smallSop.form.map((section) => ({
    ...section,
    fields: [...section.fields, { key: 'extra', kind: 'text', label: { id: 'X', en: 'X' }, required: false, ...field }],
  })),
});
const days = (budget: number) => ({ within: { kind: 'days', budget, provenance: 'law' } }) as const;

it('gives back a definition in which nothing is missing', () => {
  expect(defineSop(smallSop)).toBe(smallSop);
});

it.each<[string, Sop, string]>([
  ['an outcome that leads nowhere', withRow('sign', leadingTo('archive')), 'row "sign": outcome "approve" leads to'],
  ['a row that no outcome leads to', withRow('check', leadingTo('refused')), 'row "sign": no outcome leads here'],
  ['a row that leads to no ending', withRow('sign', leadingTo('sign')), 'row "sign": leads to no ending'],
  ['a row only the applicant can leave', withRow('sign', leadingTo('applicant')), 'row "sign": leads to no ending'],
  ['a row without outcomes', withRow('sign', { outcomes: {} }), 'row "sign": has no outcome'],
  ['a row without an executor', withRow('sign', { executor: ' ' }), 'row "sign": has no executor'],
  ['no time at all', withRow('sign', days(0)), 'row "sign": allows 0 days'],
  ['a negative time', withRow('sign', days(-1)), 'row "sign": allows -1 days'],
  ['half a working day', withRow('sign', days(0.5)), 'row "sign": does not allow whole days'],
  ['a document nobody asks for', withRow('sign', { completeness: ['photo'] }), 'row "sign": checks "photo"'],
  ['four eyes with a stranger', withRow('sign', { fourEyesWith: ['draft'] }), 'row "sign": asks four eyes'],
  [
    'all verdicts where some document gets none',
    withRow('check', { completeness: ['letter'], ...leadingTo('sign', { needsAllVerdicts: true }) }),
    'row "check": outcome "approve" needs all verdicts, "member-card" gets none',
  ],
  [
    'two rows of one key',
    { ...smallSop, steps: [...smallSop.steps, ...smallSop.steps] },
    '"check" is empty or stands twice',
  ],
  ['a choice without choices', withField({ kind: 'choice' }), 'Field "extra" of kind choice'],
  ['two fields of one key', withField({ key: 'name' }), '"name" is empty or stands twice'],
  ['a condition on a missing field', withField({ shownWhen: { field: 'age', is: ['1'] } }), 'depends on "age"'],
  ['a condition on a missing choice', withField({ requiredWhen: { field: 'member', is: ['maybe'] } }), '"maybe"'],
  ['a region below a missing field', withField({ kind: 'regency', within: 'province' }), 'refers to "province"'],
])('refuses %s', (_, sop, message) => {
  expect(() => defineSop(sop)).toThrow(message);
});
