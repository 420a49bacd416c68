import { INITIAL } from '@loket/case-flow';
import type { Outcome, Step } from '@loket/sop';
import type { TaskRow } from './task-row';

const paraf: Outcome = {
  label: { id: 'Bubuhkan paraf', en: 'Put your initials' },
  told: { id: 'Diparaf', en: 'Initialled' },
  leadsTo: '',
  tone: 'positive',
};

/** The row as it stands to whoever has the task: to an official whose initial is awaited, that is all there is to do. */
export const stepInTurn = (step: Step, { initial }: Pick<TaskRow, 'initial'>): Step =>
  initial === null ? step : { ...step, outcomes: { [INITIAL]: { ...paraf, leadsTo: step.key } }, fourEyesWith: [] };
