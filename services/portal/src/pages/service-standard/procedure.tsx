import type { Step } from '@loket/sop';
import type { JSX } from 'preact';
import { timeInWords } from '../../forms/standard-time';
import { useVisit } from '../../visit/visit-context';

/** The rows of the SOP table, each time with where it comes from. */
export function Procedure({ steps }: { steps: readonly Step[] }): JSX.Element {
  const { words, say } = useVisit();
  const { visitor } = words;
  return (
    <ol class="line">
      {steps.map((step) => (
        <li key={step.key}>
          <strong>{say(step.title)}</strong>
          <br />
          {say(step.activity)}
          <small>
            {visitor.executors[step.executor] ?? step.executor}
            {step.within !== undefined &&
              ` · ${timeInWords(step.within, words)} (${visitor.timeSource[step.within.provenance]}${step.within.basis === undefined ? '' : `, ${step.within.basis}`})`}
          </small>
        </li>
      ))}
    </ol>
  );
}
