import { type Outcome, type Step, outcomesByTime } from '@loket/sop';

/** The outcomes that somebody chooses, which are drawn; what time takes by itself is told in the column Ket. */
export function chosenOutcomes(step: Step): Readonly<Record<string, Outcome>> {
  const byTime = outcomesByTime(step);
  return Object.fromEntries(Object.entries(step.outcomes).filter(([name]) => !byTime.includes(name)));
}
