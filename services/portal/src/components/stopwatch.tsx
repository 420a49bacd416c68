import type { RowWatch } from '@loket/contracts';
import type { JSX } from 'preact';
import { useVisit } from '../visit/visit-context';

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;

/** Minutes and seconds, as a stopwatch shows them: 4:05. */
export const onWatch = (ms: number): string =>
  `${Math.floor(ms / MINUTE_MS)}:${String(Math.floor(ms / SECOND_MS) % 60).padStart(2, '0')}`;

/** The time used in a row against the minutes that the table gives it; a script lets it run on. */
export function Stopwatch({ watch }: { watch: RowWatch }): JSX.Element {
  const { counter } = useVisit().words;
  const { minutes, usedMs, running } = watch;
  const isLate = usedMs > minutes * MINUTE_MS;
  return (
    <span
      class={isLate ? 'chip late' : running ? 'chip ok' : 'chip hold'}
      data-used-ms={running ? usedMs : undefined}
      data-minutes={minutes}
    >
      {counter.ofMinutes(onWatch(usedMs), minutes)}
      {!running && `, ${counter.waiting}`}
    </span>
  );
}
