import { faultsOf } from './faults-of';
import type { OutcomeEntry, Step } from './step';
import type { Sop } from './sop';
import { smallSop, withRow } from './testing/small-sop';

const label = { id: 'Isian', en: 'Entry' };
const issued = { label, leadsTo: 'issued' };
const asking = (entry: Partial<OutcomeEntry>, change: Partial<Step> = {}): Sop =>
  withRow('sign', {
    outcomes: { approve: { ...issued, entries: [{ key: 'extra', kind: 'text', label, ...entry }] } },
    ...change,
  });
const choices = [{ value: 'yes', label }];
const faults = (sop: Sop): readonly string[] => faultsOf(sop).map(({ code }) => code);

it.each<[string, Partial<OutcomeEntry>]>([
  ['a choice with its choices', { kind: 'choice', choices }],
  ['officers of an executor', { kind: 'officers', role: 'officer' }],
])('%s can be entered', (_, entry) => {
  expect(faults(asking(entry))).toEqual([]);
});

it.each<[string, Partial<OutcomeEntry>]>([
  ['a choice of nothing', { kind: 'choice', choices: [] }],
  ['choices of a text', { kind: 'text', choices }],
  ['officers of nobody', { kind: 'officers' }],
  ['officers of a stranger', { kind: 'officers', role: 'wizard' }],
  ['a role at a date', { kind: 'date', role: 'officer' }],
])('%s cannot', (_, entry) => {
  expect(faults(asking(entry))).toEqual(['entry']);
});

it('a row that waits for a team needs an entry that names one of its executor', () => {
  expect(faults(asking({ kind: 'officers', role: 'officer' }, { heldBy: 'extra' }))).toEqual([]);
  expect(faults(asking({}, { heldBy: 'extra' }))).toEqual(['entry']);
  expect(faults(asking({}, { heldBy: 'nothing' }))).toEqual(['entry']);
});

it('a certificate is asked for of an organisation alone, with a document that proves who acts for it', () => {
  const withCertificate = (kind: 'ormas' | 'text', proof: string): Sop => ({
    ...smallSop,
    form: smallSop.form.map((section) => ({
      ...section,
      fields: [
        ...section.fields,
        { key: 'ormas', kind, label, required: true, certificate: { standing: 'in-force', proof } },
      ],
    })),
  });
  expect(faults(withCertificate('ormas', 'letter'))).toEqual([]);
  expect(faults(withCertificate('ormas', 'nothing'))).toEqual(['form']);
  expect(faults(withCertificate('text', 'letter'))).toEqual(['form']);
});
