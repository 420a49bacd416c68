import { faultsOf } from './faults-of';
import type { Sop } from './sop';
import type { SopClock } from './sop-clock';
import type { Step } from './step';
import { smallSop, withRow } from './testing/small-sop';

const clock: SopClock = {
  ...{ key: 'span', title: { id: 'Rentang', en: 'Span' }, starts: 'opening', ends: 'closing', party: 'office' },
  time: { kind: 'days', budget: 5, provenance: 'law' },
};
const asking = (kind: 'text' | 'case-number'): Sop['form'] => [
  ...smallSop.form,
  {
    ...{ key: 'more', title: { id: 'Lagi', en: 'More' } },
    fields: [{ key: 'file', kind, label: { id: 'Nomor', en: 'Number' }, required: false }],
  },
];
const excluding = (kind: 'text' | 'case-number', is: string): Sop => ({
  ...smallSop,
  form: asking(kind),
  excludes: { handlersOf: 'file', when: { field: 'member', is: [is] } },
});
const withVacancy = (vacancy: string, more: Partial<Step> = {}) => withRow('check', { vacancy, ...more });
const told = (sop: Sop): readonly string[] => faultsOf(sop).map(({ text }) => text.en);

it.each([
  ['a clock for one answer', { ...smallSop, clocks: [{ ...clock, when: { field: 'member', is: ['yes'] } }] }],
  ['an exclusion by the number of a case', excluding('case-number', 'yes')],
  ['a vacancy that leads onwards', withVacancy('approve')],
])('takes %s', (_, sop) => {
  expect(told(sop)).toEqual([]);
});

it.each([
  [
    'a clock for an answer that there is not',
    { ...smallSop, clocks: [{ ...clock, when: { field: 'member', is: ['maybe'] } }] },
    /is no choice there/,
  ],
  [
    'a clock for a question that is not asked',
    { ...smallSop, clocks: [{ ...clock, when: { field: 'kind', is: ['a'] } }] },
    /not in the form/,
  ],
  ['an exclusion by a field that is no number', excluding('text', 'yes'), /no field for a case's number/],
  ['an exclusion by an answer that there is not', excluding('case-number', 'maybe'), /is no choice there/],
  ['a vacancy by an outcome that there is not', withVacancy('forward'), /Row 1 \(check\): cannot send a case on/],
  ['a vacancy that goes to the applicant', withVacancy('return'), /cannot send a case on/],
  ['a vacancy that only time takes', withVacancy('refuse', { lapse: 'refuse' }), /cannot send a case on/],
] as const)('refuses %s', (_, sop, fault) => {
  expect(told(sop)).toContainEqual(expect.stringMatching(fault));
});
