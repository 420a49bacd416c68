import { defineSop } from './define-sop';
import type { Field } from './form-section';
import { faultsOf } from './faults-of';
import { getStep } from './find-step';
import type { Sop } from './sop';
import type { SopClock } from './sop-clock';
import type { Step } from './step';
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
const neverAccepted: Partial<Field> = {
  kind: 'choice',
  choices: [{ value: 'yes', label: { id: 'Ya', en: 'Yes' } }],
  mustBe: { is: ['maybe'], otherwise: { id: 'Tidak', en: 'No' } },
};
const issued = { label: { id: 'Ya', en: 'Yes' }, leadsTo: 'issued' };
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
  ['a choice that must be none of its choices', withField(neverAccepted), 'has no choice that could be accepted'],
  ['two fields of one key', withField({ key: 'name' }), '"name" is empty or stands twice'],
  ['a condition on a missing field', withField({ shownWhen: { field: 'age', is: ['1'] } }), 'depends on "age"'],
  ['a condition on a missing choice', withField({ requiredWhen: { field: 'member', is: ['maybe'] } }), '"maybe"'],
  ['a region below a missing field', withField({ kind: 'regency', within: 'province' }), 'refers to "province"'],
  ['half a minute', withRow('sign', { within: { ...total(0.5), kind: 'minutes' } }), 'does not allow whole minutes'],
  ['two initials by one role', withRow('sign', { initials: ['head', 'head'] }), 'asks "head" for two initials'],
  ['an outcome named as an initial', withRow('sign', { outcomes: { initial: issued } }), 'may not be called "initial"'],
  [
    'only outcomes that a case has once',
    withRow('sign', leadingTo('issued', { once: true })),
    'has only outcomes that a case has once',
  ],
  [
    'a reply to somebody who is not asked',
    withRow('sign', leadingTo('issued', { reply: { key: 'a', kind: 'long-text', label: { id: 'A', en: 'A' } } })),
    'outcome "Yes" asks for a reply and does not lead to the applicant',
  ],
  ['a row named as the applicant', withRow('sign', { key: 'applicant' }), 'No row or ending may be called "applicant"'],
])('refuses %s', (_, sop, message) => {
  expect(() => defineSop(sop)).toThrow(message);
});

describe('in a table that runs as data the product could never do', () => {
  const table: Sop = {
    ...smallSop,
    runsOn: 'table',
    executors: [...smallSop.executors, { key: 'system', name: { id: 'Sistem', en: 'System' } }],
  };
  const withSystem = (change: Partial<Step>, more: Partial<Sop> = {}): Sop => ({
    ...table,
    ...more,
    steps: smallSop.steps.map((row) =>
      row.key === 'sign'
        ? { ...row, executor: 'system', act: 'issue-letter', outcomes: { done: issued }, ...change }
        : row,
    ),
  });

  const minutes = smallSop.letters.map((letter) => ({ ...letter, key: 'minutes' }));
  const issuing = withSystem(
    { outcomes: { done: { ...issued, leadsTo: 'release' } } },
    { letters: [...smallSop.letters, ...minutes] },
  );
  const release: Step = {
    ...getStep(smallSop, 'sign'),
    ...{ key: 'release', executor: 'system', act: 'hand-over', letter: 'minutes', outcomes: { done: issued } },
  };
  const handsOverTwice: Sop = {
    ...issuing,
    steps: [
      ...issuing.steps,
      { ...release, outcomes: { done: { ...issued, leadsTo: 'again' } } },
      { ...release, key: 'again' },
    ],
  };
  const handsOverAnother: Sop = { ...issuing, steps: [...issuing.steps, release] };

  it('nothing of what it has been told well', () => {
    expect(faultsOf(withSystem({}))).toEqual([]);
  });

  it.each<[string, Sop, string]>([
    ["an officer's row", withSystem({ executor: 'officer' }), 'a row of the system must say what is done'],
    ['a row with a choice', withSystem({ outcomes: { done: issued, other: issued } }), 'has one outcome, "done"'],
    [
      'a row that ends with the applicant',
      withSystem({ outcomes: { done: { ...issued, leadsTo: 'applicant' } } }),
      'one outcome',
    ],
    ['a letter that the service does not have', withSystem({}, { letters: [] }), 'issues a letter'],
    ['a letter that it names and does not have', withSystem({ letter: 'permit' }), 'names the letter "permit"'],
    ['a hand-over of a letter that another row would issue', handsOverAnother, 'before a letter is issued'],
    ['two hand-overs on one way', handsOverTwice, 'is done once in a case'],
    ['a hand-over without a letter', withSystem({ act: 'hand-over' }), 'before a letter is issued'],
  ])('%s', (_, sop, message) => {
    expect(() => defineSop(sop)).toThrow(message);
  });
});
