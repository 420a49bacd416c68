import type { Outcome, Sop, Step } from '@loket/sop';
import { permitSop } from './permit-sop';

const text = (id: string) => ({ id, en: id });
const days = (budget: number) => ({ kind: 'days', budget, provenance: 'law' }) as const;
const to = (leadsTo: string, more: Partial<Outcome> = {}): Outcome => ({ label: text(leadsTo), leadsTo, ...more });
const row = (key: string, executor: string, outcomes: Step['outcomes'], more: Partial<Step> = {}): Step => ({
  ...{ key, title: text(key), activity: text(key), executor, office: 'case-office', completeness: [], outcomes },
  ...more,
});
const choice = (key: string, ...values: readonly string[]) => ({
  ...({ key, kind: 'choice', label: text(key), required: true } as const),
  choices: values.map((value) => ({ value, label: text(value) })),
});
const withheldWhen = { field: 'anonymity', is: ['anonymous'] };

/** A service of complaints: kinds with limits of their own, two levels of the office, the complainant's say, exclusion. */
export const complaintSop: Sop = {
  ...permitSop,
  service: 'grievance',
  code: 'KLH',
  runsOn: 'complaint',
  title: text('Keluhan'),
  filedBy: 'public',
  enteredBy: ['provincial-verifier'],
  excludes: { handlersOf: 'caseNumber', when: { field: 'reported', is: ['handler'] } },
  clocks: [
    ['short', 5],
    ['long', 14],
  ].map(([kind, budget]) => ({
    ...{ key: `answer-${kind}`, title: text(`Jawaban ${kind}`), time: days(Number(budget)), party: 'office' },
    ...{ starts: { row: 'verification', when: 'left' }, ends: 'closing', lapses: true },
    when: { field: 'category', is: [String(kind)] },
  })),
  steps: [
    row(
      'verification',
      'provincial-verifier',
      {
        accept: to('handling'),
        forward: to('settling'),
        'move-up': to('settling'),
      },
      { within: days(3), lapse: 'move-up', vacancy: 'forward' },
    ),
    row(
      'handling',
      'provincial-verifier',
      {
        answer: to('saying', {
          entries: [{ key: 'answer', kind: 'long-text', label: text('Jawaban'), toApplicant: true }],
        }),
        unsolved: to('settling'),
        'move-up': to('settling'),
      },
      { lapse: 'move-up', vacancy: 'unsolved' },
    ),
    row(
      'saying',
      'applicant',
      { solved: to('solved'), reopen: to('settling'), 'no-reply': to('closed') },
      {
        ...{ within: days(10), lapse: 'no-reply' },
      },
    ),
    row('settling', 'agency-head', { settle: to('settled') }),
  ],
  endings: ['solved', 'closed', 'settled'].map((key) => ({ key, label: text(key) })),
  form: [
    {
      key: 'complaint',
      title: text('Keluhan'),
      fields: [
        choice('category', 'short', 'long'),
        choice('reported', 'service', 'handler'),
        { key: 'caseNumber', kind: 'case-number', label: text('Nomor'), required: false },
        choice('anonymity', 'named', 'anonymous'),
        choice('publicity', 'open', 'secret'),
        { key: 'name', kind: 'text', label: text('Nama'), required: false, withheldWhen },
        { key: 'email', kind: 'email', label: text('Email'), required: false, withheldWhen },
      ],
    },
  ],
  documents: [],
  letters: [],
};
