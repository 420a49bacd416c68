import type { Sop, Text } from '@loket/sop';
import { permitSop } from './permit-sop';

const text = (id: string): Text => ({ id, en: id });

/** The permit's table for an organisation of the register whose certificate has to end soon. */
export const certificateSop: Sop = {
  ...permitSop,
  service: 'certificate',
  code: 'SRT',
  form: [
    {
      key: 'organisation',
      title: text('Organisasi'),
      fields: [
        {
          key: 'ormas',
          kind: 'ormas',
          label: text('Organisasi'),
          required: true,
          certificate: { standing: 'ending', withinMonths: 6, proof: 'old-certificate' },
        },
        {
          key: 'activityField',
          kind: 'choice',
          label: text('Bidang'),
          required: true,
          choices: ['arts', 'sports'].map((value) => ({ value, label: text(`bidang ${value}`) })),
          asInRegister: 'activity-field',
        },
      ],
    },
  ],
  steps: permitSop.steps.map((step) =>
    step.key === 'check'
      ? {
          ...step,
          completeness: [],
          outcomes: {
            approve: { label: text('Setujui'), leadsTo: 'ministry-check' },
            refuse: { label: text('Tolak'), leadsTo: 'refused', reason: 'required' },
          },
        }
      : step,
  ),
  documents: [
    { key: 'old-certificate', label: text('SKT lama'), required: false, accepts: ['pdf'], maxBytes: 1_000_000 },
  ],
};
