import { type Sop, type Step, numberedRows } from '@loket/sop';
import type { JSX } from 'preact';
import { TimeWithSource } from '../../components/time-with-source';
import { useVisit } from '../../visit/visit-context';
import { SpanningClocks } from './spanning-clocks';

/** The printed rows of the SOP table, each time with where it comes from. */
export function Procedure({ sop }: { sop: Sop }): JSX.Element {
  return (
    <>
      <ol class="line">
        {numberedRows(sop.steps).map(({ no, step }) => (
          <Row key={step.key} no={no} step={step} sop={sop} />
        ))}
      </ol>
      <SpanningClocks sop={sop} />
    </>
  );
}

function Row({ no, step, sop }: { no: string; step: Step; sop: Sop }): JSX.Element {
  const { say } = useVisit();
  const executors = [...(step.initials ?? []), step.executor].map((key) =>
    sop.executors.find((each) => each.key === key),
  );
  return (
    <li>
      <strong>
        {no}. {say(step.title)}
      </strong>
      <br />
      {say(step.activity)}
      <small>
        {executors.flatMap((executor) => (executor === undefined ? [] : [say(executor.name)])).join(', ')}
        {step.within !== undefined && (
          <>
            {' · '}
            <TimeWithSource time={step.within} />
          </>
        )}
      </small>
    </li>
  );
}
