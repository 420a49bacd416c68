import { clocksFor } from './clocks-of';
import { shownAnswers } from './conditions';
import { smallSop } from './testing/small-sop';
import { limitsAt } from './time-limits';

const days = (budget: number) => ({ kind: 'days', budget, provenance: 'law' }) as const;
const sop = {
  ...smallSop,
  clocks: ['yes', 'no'].map((answer) => ({
    ...({ key: answer, title: { id: answer, en: answer }, starts: 'opening', ends: 'closing' } as const),
    ...({ time: days(answer === 'yes' ? 5 : 14), party: 'office', lapses: true } as const),
    when: { field: 'member', is: [answer] },
  })),
};

it('a clock that depends on an answer runs only with that answer', () => {
  expect(clocksFor(sop, { member: 'no' }).map(({ key }) => key)).toEqual(['no']);
  expect(clocksFor(sop, {})).toEqual([]);
});

it('a clock that lapses limits every row of the office that can be left by time, and none of the applicant', () => {
  const [check, sign] = sop.steps;
  if (check === undefined || sign === undefined) throw new Error('The table has two rows');
  const steps = [{ ...check, lapse: 'refuse' }, sign];
  expect(limitsAt({ ...sop, steps }, 'check', false).map(({ clock, outcome }) => [clock, outcome])).toEqual([
    ['check', 'refuse'],
    ['yes', 'refuse'],
    ['no', 'refuse'],
  ]);
  expect(limitsAt({ ...sop, steps }, 'sign', false)).toEqual([]);
  const own = [check, { ...sign, executor: 'applicant', lapse: 'approve' }];
  expect(limitsAt({ ...sop, steps: own }, 'sign', false).map(({ clock }) => clock)).toEqual(['sign']);
});

it('an answer that the form keeps to itself is not among those shown', () => {
  const withheldWhen = { field: 'member', is: ['no'] };
  const form = sop.form.map((section) => ({
    ...section,
    fields: section.fields.map((field) => (field.key === 'name' ? { ...field, withheldWhen } : field)),
  }));
  expect(shownAnswers({ form }, { name: 'Siti', member: 'no' })).toEqual({ member: 'no' });
  expect(shownAnswers({ form }, { name: 'Siti', member: 'yes' })).toEqual({ name: 'Siti', member: 'yes' });
});
