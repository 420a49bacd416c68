import { INITIAL, type Position, isUsedUp } from '@loket/case-flow';
import { type Outcome, type Step, outcomesByTime } from '@loket/sop';
import type { TaskRow } from './task-row';

const paraf: Outcome = {
  label: { id: 'Bubuhkan paraf', en: 'Put your initials' },
  told: { id: 'Diparaf', en: 'Initialled' },
  leadsTo: '',
  tone: 'positive',
};

/**
 * The row as it stands to whoever has the task: to an official whose initial is awaited, that is all there is to do;
 * what a case has once and this one has had is not there any more, nor what time alone takes.
 */
export const stepInTurn = (
  step: Step,
  { initial }: Pick<TaskRow, 'initial'>,
  position: Pick<Position, 'usedOnce'> | null,
): Step => {
  if (initial !== null) return { ...step, outcomes: { [INITIAL]: { ...paraf, leadsTo: step.key } }, fourEyesWith: [] };
  const byTime = outcomesByTime(step);
  const left = Object.entries(step.outcomes).filter(
    ([key]) => !byTime.includes(key) && !isUsedUp(step.outcomes, position ?? {}, key),
  );
  return { ...step, outcomes: Object.fromEntries(left) };
};
