import type { Sop } from '@loket/sop';
import { permitSop } from './permit-sop';

const text = (id: string) => ({ id, en: id });

/** The permit with what only some tables have: a promise, a clock that spans rows, initials, own thresholds. */
export const clockedSop: Sop = {
  ...permitSop,
  service: 'clocked-permit',
  code: 'JAM',
  executors: [...permitSop.executors, { key: 'section-head', name: text('section-head') }],
  promise: { kind: 'days', budget: 20, provenance: 'local default' },
  clocks: [
    {
      key: 'both-checks',
      title: text('Kedua pemeriksaan'),
      starts: { row: 'check', when: 'entered' },
      ends: { row: 'ministry-check', when: 'left' },
      time: { kind: 'days', budget: 7, provenance: 'source' },
      party: 'office',
    },
    {
      key: 'correction',
      title: text('Perbaikan pemohon'),
      starts: { row: 'check', when: 'returned' },
      ends: { row: 'check', when: 'resubmitted' },
      time: { kind: 'calendar-days', budget: 14, provenance: 'local default' },
      party: 'applicant',
    },
  ],
  sla: { escalations: 1 },
  steps: permitSop.steps.map((step) =>
    step.key === 'signature' ? { ...step, initials: ['section-head', 'provincial-verifier'] } : step,
  ),
};
