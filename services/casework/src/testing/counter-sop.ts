import type { Sop } from '@loket/sop';
import { permitSop } from './permit-sop';

const text = (id: string) => ({ id, en: id });
const row = (key: string, executor: string, minutes: number, leadsTo: string) => ({
  ...({ key, title: text(key), activity: text(key), executor, office: 'case-office', completeness: [] } as const),
  within: { kind: 'minutes', budget: minutes, provenance: 'source' } as const,
  outcomes: { done: { label: text('Selesai'), leadsTo, tone: 'positive' } as const },
});

const withReturn = (step: Sop['steps'][number]): Sop['steps'][number] => ({
  ...step,
  outcomes: { ...step.outcomes, return: { label: text('Kembalikan'), leadsTo: 'applicant', reason: 'required' } },
});

/** A service at the counter, run from its table alone. */
export const counterSop: Sop = {
  ...permitSop,
  service: 'copy-service',
  code: 'SLN',
  runsOn: 'table',
  filedBy: 'counter',
  executors: ['counter-clerk', 'copyist'].map((key) => ({ key, name: text(key) })),
  steps: [row('take-in', 'counter-clerk', 2, 'copy'), withReturn(row('copy', 'copyist', 8, 'handed-over'))],
  endings: [{ key: 'handed-over', label: text('Diserahkan') }],
  statedTotal: { kind: 'minutes', budget: 10, provenance: 'source' },
  form: [
    {
      key: 'person',
      title: text('Pemohon'),
      fields: [
        { key: 'nik', kind: 'nik', label: text('NIK'), required: true },
        { key: 'name', kind: 'text', label: text('Nama'), required: true },
      ],
    },
  ],
  documents: [],
  letters: [],
};
