import type { Sop } from './sop';
import type { Step } from './step';

/** The clock that limits a row, and the outcome by which the row is left once that clock is over. */
export interface RowLimit {
  readonly clock: string;
  readonly outcome: string;
}

/** Key of the clock that limits how long an applicant may keep a file which the row sent back. */
export const returnClockOf = (row: string): string => `return:${row}`;

/** Whether the row is one of the applicant's own: decided by them, behind what they do by filing. */
export const isOwnRow = ({ steps }: Pick<Sop, 'steps'>, row: string): boolean =>
  ownRowsOf(steps).some(({ key }) => key === row);

/** The applicant's rows behind the head of the table. */
export const ownRowsOf = (steps: readonly Step[]): readonly Step[] =>
  steps
    .slice(steps.findIndex(({ executor }) => executor !== 'applicant'))
    .filter(({ executor }) => executor === 'applicant');

/** A table as far as its times are concerned. */
export type TableOfLimits = Pick<Sop, 'steps' | 'clocks'>;

/**
 * What time does to a case at a row: while the applicant keeps what the row sent back, or else by the row's own time and
 * by every clock that lapses.
 */
export function limitsAt({ steps, clocks = [] }: TableOfLimits, row: string, isReturned: boolean): readonly RowLimit[] {
  const { lapse, returnLimit, executor } = steps.find(({ key }) => key === row) ?? {};
  if (isReturned) return returnLimit === undefined ? [] : [{ clock: returnClockOf(row), outcome: returnLimit.outcome }];
  if (lapse === undefined) return [];
  // An office's clock stands while the applicant has the case.
  const spanning = executor === 'applicant' ? [] : clocks.filter(({ lapses }) => lapses).map(({ key }) => key);
  return [row, ...spanning].map((clock) => ({ clock, outcome: lapse }));
}

/** The row's own limit, by its own time or the applicant's. */
export const limitAt = (sop: TableOfLimits, row: string, isReturned: boolean): RowLimit | undefined =>
  limitsAt(sop, row, isReturned)[0];

/** Outcomes that time takes, and nobody chooses. */
export const outcomesByTime = ({ lapse, returnLimit }: Step): readonly string[] => [
  ...new Set([lapse, returnLimit?.outcome].filter((name) => name !== undefined)),
];

/** Whether a row of the table is left by time once this clock is over. */
export const isLimit = (sop: TableOfLimits, clock: string): boolean =>
  sop.steps.some(({ key }) =>
    [true, false].some((isReturned) => limitsAt(sop, key, isReturned).some((limit) => limit.clock === clock)),
  );
