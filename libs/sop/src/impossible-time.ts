import type { StandardTime } from './standard-time';
import type { Text } from './text';

/** More than a lifetime of any case; keeps a slip of the finger from being reckoned for centuries ahead. */
const most: Readonly<Record<StandardTime['kind'], number>> = {
  minutes: 100_000,
  hours: 10_000,
  days: 1_000,
  'clock-hours': 10_000,
  'calendar-days': 4_000,
  'calendar-months': 120,
  'calendar-years': 10,
};

/** Why a clock of this time could never run, in both languages; undefined when it can. */
export function impossibleTime({ kind, budget }: Pick<StandardTime, 'kind' | 'budget'>): Text | undefined {
  if (!Number.isFinite(budget) || budget <= 0)
    return { id: `waktu ${budget} tidak mungkin, harus lebih dari nol`, en: `allows ${budget} ${kind}` };
  if (!Number.isInteger(budget))
    return { id: `waktu ${budget} harus bilangan bulat`, en: `does not allow whole ${kind}` };
  if (budget > most[kind])
    return {
      id: `waktu ${budget} terlalu lama, paling banyak ${most[kind]}`,
      en: `allows more than ${most[kind]} ${kind}`,
    };
  return undefined;
}
