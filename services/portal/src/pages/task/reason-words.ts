import { findStep } from '@loket/sop';
import type { Words } from '../../language';
import type { TaskPage } from './task-form';

interface ReasonWords {
  readonly label: string;
  readonly hint: string;
}

/** What the field of the reason says: an applicant reads it, at a counter they are told, or the next officer does. */
export function reasonWords(
  { task, sop, atCounter }: Pick<TaskPage, 'task' | 'sop' | 'atCounter'>,
  words: Words,
): ReasonWords {
  const { officer } = words;
  const asking = task.outcomes.filter(({ reason }) => reason !== null);
  const staysInside = asking.every(({ key }) => {
    const leadsTo = sop && findStep(sop, task.step)?.outcomes[key]?.leadsTo;
    return sop !== undefined && leadsTo !== undefined && findStep(sop, leadsTo) !== undefined;
  });
  if (staysInside) return { label: officer.reasonInside, hint: officer.reasonHintInside };
  return { label: officer.reason, hint: atCounter === undefined ? officer.reasonHint : officer.reasonHintAtCounter };
}
