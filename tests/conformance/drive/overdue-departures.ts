import { type Instant, MINUTE } from '../reckoning/office-hours';
import type { Overdue } from './case-record';

// A timer is only as exact as the workflow task that it wakes.
const TOLD_WITHIN_MS = 5 * MINUTE;

/** What fell due must have been told by the workflow's timer: each clock once, when it was due, and nothing else. */
export function overdueDepartures(expected: readonly Instant[], told: readonly Overdue[]): readonly string[] {
  const [wanted, found] = [inWords(expected), inWords(told.map(({ due }) => due))];
  const late = told.filter((each) => each.told < each.due || each.told > each.due + TOLD_WITHIN_MS);
  return [
    ...(wanted === found ? [] : [`overdue: the text says ${wanted}, the case told ${found}`]),
    ...late.map((each) => `overdue of ${each.clock}: due ${inWords([each.due])}, told ${inWords([each.told])}`),
  ];
}

const inWords = (instants: readonly Instant[]): string =>
  [...instants]
    .sort((one, other) => one - other)
    .map((instant) => new Date(instant).toISOString())
    .join(', ') || 'nothing';
