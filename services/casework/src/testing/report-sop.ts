import type { Sop, Step } from '@loket/sop';
import { permitSop } from './permit-sop';

const text = (id: string): { id: string; en: string } => ({ id, en: id });
const row = { office: 'case-office', completeness: [] } as const;

const check: Step = {
  ...row,
  key: 'check',
  title: text('Pemeriksaan'),
  activity: text('Memeriksa laporan'),
  executor: 'provincial-verifier',
  outcomes: {
    approve: { label: text('Setujui'), leadsTo: 'entry', tone: 'positive' },
    refuse: { label: text('Tolak'), leadsTo: 'refused', reason: 'required', tone: 'grave' },
  },
};

const entry: Step = {
  ...row,
  key: 'entry',
  title: text('Pencatatan'),
  activity: text('Mencatat laporan'),
  executor: 'system',
  act: 'register-report',
  outcomes: { done: { label: text('Tercatat'), leadsTo: 'issued' } },
};

/** A service that enters half-yearly reports of organisations in the register. */
export const reportSop: Sop = {
  ...permitSop,
  service: 'report',
  code: 'LPR',
  runsOn: 'reporting',
  title: text('Laporan'),
  filedBy: 'reporter',
  steps: [check, entry],
  form: [
    {
      key: 'report',
      title: text('Laporan'),
      fields: [
        { key: 'ormas', kind: 'ormas', label: text('Organisasi'), required: true },
        { key: 'halfYear', kind: 'half-year', label: text('Semester'), required: true },
      ],
    },
  ],
  documents: [],
};
