import { defineSop } from './define-sop';
import type { Field } from './form-section';
import type { Sop } from './sop';
import type { SopClock } from './sop-clock';
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
const total = (budget: number) => ({ kind: 'days', budget, provenance: 'law' }) as const;
const span = (row: string): SopClock => ({
  key: 'span',
  title: { id: 'Rentang', en: 'Span' },
  starts: { row, when: 'entered' },
  ends: 'closing',
  time: total(1),
  party: 'office',
});
const days = (budget: number) => ({ within: { kind: 'days', budget, provenance: 'law' } }) as const;

it('gives back a definition in which nothing is missing', () => {
  expect(defineSop(smallSop)).toBe(smallSop);
});

it.each<[string, Sop, string]>([
  ['an outcome that leads nowhere', withRow('sign', leadingTo('archive')), 'Row 2 (sign): outcome "approve" leads to'],
  ['a row that no outcome leads to', withRow('check', leadingTo('refused')), 'Row 2 (sign): no outcome leads here'],
  ['a row that leads to no ending', withRow('sign', leadingTo('sign')), 'Row 2 (sign): leads to no ending'],
  ['a row only the applicant can leave', withRow('sign', leadingTo('applicant')), 'Row 2 (sign): leads to no ending'],
  ['a row without outcomes', withRow('sign', { outcomes: {} }), 'Row 2 (sign): has no outcome'],
  ['a row without an executor', withRow('sign', { executor: ' ' }), 'Row 2 (sign): its executor " " is not among'],
  ['no time at all', withRow('sign', days(0)), 'Row 2 (sign): allows 0 days'],
  ['a negative time', withRow('sign', days(-1)), 'Row 2 (sign): allows -1 days'],
  ['an executor nobody knows', withRow('sign', { executor: 'wizard' }), 'its executor "wizard" is not among'],
  ['an initial by nobody known', withRow('sign', { initials: ['wizard'] }), 'its executor "wizard" is not among'],
  ['half a working day', withRow('sign', days(0.5)), 'Row 2 (sign): does not allow whole days'],
  ['a document nobody asks for', withRow('sign', { completeness: ['photo'] }), 'Row 2 (sign): checks "photo"'],
  ['four eyes with a stranger', withRow('sign', { fourEyesWith: ['draft'] }), 'Row 2 (sign): asks four eyes'],
  [
    'all verdicts where some document gets none',
    withRow('check', { completeness: ['letter'], ...leadingTo('sign', { needsAllVerdicts: true }) }),
    'Row 1 (check): outcome "approve" needs all verdicts, "member-card" gets none',
  ],
  [
    'two rows of one key',
    { ...smallSop, steps: [...smallSop.steps, ...smallSop.steps] },
    '"check" is empty or stands twice',
  ],
  [
    'times that do not add up',
    { ...withRow('sign', days(2)), statedTotal: total(3) },
    'add up to 2, the stated total is 3',
  ],
  ['a clock on a missing row', { ...smallSop, clocks: [span('archive')] }, 'names the row "archive"'],
  ['a promise of no time', { ...smallSop, promise: total(0) }, 'Clock "promise" allows 0 days'],
  ['a clock named as a row', { ...smallSop, clocks: [{ ...span('sign'), key: 'sign' }] }, 'shares its key with a row'],
  ['a warning after the end', { ...smallSop, sla: { warnAtShare: 1.2 } }, 'A warning lies between'],
  ['a choice without choices', withField({ kind: 'choice' }), 'Field "extra" of kind choice'],
  ['two fields of one key', withField({ key: 'name' }), '"name" is empty or stands twice'],
  ['a condition on a missing field', withField({ shownWhen: { field: 'age', is: ['1'] } }), 'depends on "age"'],
  ['a condition on a missing choice', withField({ requiredWhen: { field: 'member', is: ['maybe'] } }), '"maybe"'],
  ['a region below a missing field', withField({ kind: 'regency', within: 'province' }), 'refers to "province"'],
])('refuses %s', (_, sop, message) => {
  expect(() => defineSop(sop)).toThrow(message);
});
