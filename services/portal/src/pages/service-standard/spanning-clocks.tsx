import { type Sop, type SopClock, numberedRows, rowNumber } from '@loket/sop';
import type { JSX } from 'preact';
import { TimeWithSource } from '../../components/time-with-source';
import { useVisit } from '../../visit/visit-context';

/** Times that the table gives for several rows together. */
export function SpanningClocks({ sop }: { sop: Sop }): JSX.Element | null {
  const { words, say } = useVisit();
  const { clocks = [] } = sop;
  if (clocks.length === 0) return null;
  return (
    <>
      <h3>{words.service.spanning}</h3>
      <ul>
        {clocks.map((clock) => (
          <li key={clock.key}>
            {say(clock.title)}, {words.service.rows(...rowsOf(clock, sop))}: <TimeWithSource time={clock.time} />
          </li>
        ))}
      </ul>
    </>
  );
}

function rowsOf({ starts, ends }: SopClock, { steps }: Sop): [from: string, to: string] {
  const rows = numberedRows(steps);
  return [
    starts === 'opening' ? (rows[0]?.no ?? '') : rowNumber(steps, starts.row),
    ends === 'closing' ? (rows.at(-1)?.no ?? '') : rowNumber(steps, ends.row),
  ];
}
