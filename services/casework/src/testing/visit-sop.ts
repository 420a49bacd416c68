import type { Sop, Step, Text } from '@loket/sop';
import { permitSop } from './permit-sop';

const text = (id: string): Text => ({ id, en: id });
const choices = ['fits', 'differs'].map((value) => ({ value, label: text(`pilihan ${value}`) }));

const visit: Step = {
  key: 'visit',
  title: text('Kunjungan'),
  activity: text('Mengunjungi'),
  executor: 'field-officer',
  office: 'case-office',
  completeness: [],
  fourEyesWith: ['check'],
  heldBy: 'team',
  aside: true,
  outcomes: {
    done: {
      label: text('Selesai'),
      leadsTo: 'check',
      entries: [
        { key: 'front', kind: 'photo', label: text('Foto depan') },
        { key: 'inside', kind: 'photo', label: text('Foto dalam'), optional: true },
        { key: 'visitedOn', kind: 'date', label: text('Tanggal kunjungan'), past: true },
        { key: 'place', kind: 'position', label: text('Posisi'), optional: true },
        { key: 'conclusion', kind: 'choice', label: text('Kesimpulan'), choices },
      ],
    },
  },
};

/** The permit's table with a visit by a named team besides. */
export const visitSop: Sop = {
  ...permitSop,
  service: 'visited-permit',
  code: 'IZK',
  executors: [...permitSop.executors, { key: 'field-officer', name: text('Petugas lapangan') }],
  steps: [
    ...permitSop.steps.map((step) =>
      step.key === 'check'
        ? {
            ...step,
            outcomes: {
              ...step.outcomes,
              visit: {
                label: text('Kunjungi'),
                leadsTo: 'visit',
                entries: [{ key: 'team', kind: 'officers', role: 'field-officer', label: text('Tim') } as const],
              },
            },
          }
        : step,
    ),
    visit,
  ],
};
