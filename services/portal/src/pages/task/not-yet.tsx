import type { TaskView } from '@loket/contracts';
import type { JSX } from 'preact';
import type { Words } from '../../language';
import { useVisit } from '../../visit/visit-context';

/** Why outcomes cannot be chosen now; what their buttons are described by. */
export function NotYet({ task }: { task: TaskView }): JSX.Element | null {
  const sentences = whyNotYet(task, useVisit().words);
  if (sentences.length === 0) return null;
  return (
    <p class="hint" id="belum">
      {sentences.join(' ')}
    </p>
  );
}

export function whyNotYet(task: TaskView, { officer }: Words): readonly string[] {
  const waiting = task.outcomes.filter(({ possible }) => !possible);
  if (waiting.length === 0) return [];
  // Four eyes forbid the whole step; anything else leaves at least the refusal.
  if (task.fourEyesHint && waiting.length === task.outcomes.length) return [officer.fourEyesHint];
  const forVerdicts = task.missingVerdicts + task.rejectedVerdicts > 0 && waiting.some(({ reason }) => reason === null);
  const sentences = [
    ...(forVerdicts ? [officer.notYet(task.missingVerdicts, task.rejectedVerdicts)] : []),
    ...(waiting.some(({ reason }) => reason === 'per-document') ? [officer.nothingRejected] : []),
  ];
  return sentences.length === 0 ? [officer.notPossible] : sentences;
}
