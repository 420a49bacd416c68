import { holds } from './conditions';
import type { FormValues } from './form-section';
import type { Sop } from './sop';
import type { SopClock } from './sop-clock';
import type { Step } from './step';
import { returnClockOf } from './time-limits';

/** Key of the clock that the applicant is promised. */
export const PROMISE = 'promise';

/**
 * Every clock of a table: one for each row with a standard time, one for each row that limits how long the applicant
 * may keep a returned file, those that span rows, and the promise.
 */
export const clocksOf = ({ steps, clocks = [], promise }: Pick<Sop, 'steps' | 'clocks' | 'promise'>): SopClock[] => [
  ...steps.flatMap((step) => [...rowClock(step), ...returnClock(step)]),
  ...clocks,
  ...(promise === undefined
    ? []
    : [
        {
          key: PROMISE,
          title: { id: 'Seluruh layanan', en: 'The whole service' },
          starts: 'opening',
          ends: 'closing',
          time: promise,
          party: 'office',
        } satisfies SopClock,
      ]),
];

/** The clocks of a case with these answers in its form. */
export const clocksFor = (sop: Parameters<typeof clocksOf>[0], answers: FormValues): SopClock[] =>
  clocksOf(sop).filter(({ when }) => when === undefined || holds(when, answers));

const rowClock = ({ key, title, within, executor }: Step): SopClock[] =>
  within === undefined
    ? []
    : [
        {
          key,
          title,
          starts: { row: key, when: 'entered' },
          ends: { row: key, when: 'left' },
          time: within,
          party: executor === 'applicant' ? 'applicant' : 'office',
        },
      ];

const returnClock = ({ key, title, returnLimit }: Step): SopClock[] =>
  returnLimit === undefined
    ? []
    : [
        {
          key: returnClockOf(key),
          title: {
            id: `Waktu pemohon untuk menanggapi (${title.id})`,
            en: `The applicant's time to respond (${title.en})`,
          },
          starts: { row: key, when: 'returned' },
          ends: { row: key, when: 'resubmitted' },
          time: returnLimit.time,
          party: 'applicant',
        },
      ];
