import type { Sop } from './sop';
import type { SopClock } from './sop-clock';

/** Key of the clock that the applicant is promised. */
export const PROMISE = 'promise';

/** Every clock of a table: one for each row with a standard time, those that span rows, and the promise. */
export const clocksOf = ({ steps, clocks = [], promise }: Pick<Sop, 'steps' | 'clocks' | 'promise'>): SopClock[] => [
  ...steps.flatMap(({ key, title, within }): SopClock[] =>
    within === undefined
      ? []
      : [
          {
            key,
            title,
            starts: { row: key, when: 'entered' },
            ends: { row: key, when: 'left' },
            time: within,
            party: 'office',
          },
        ],
  ),
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
