import type { JSX } from 'preact';
import { useVisit } from '../visit/visit-context';

const MINUTE_MS = 60_000;

/** Minutes since a row of the table was entered, against those that the table gives it; a script lets it run on. */
export function Stopwatch({ since, minutes }: { since: string; minutes: number | null }): JSX.Element {
  const { counter } = useVisit().words;
  const used = Math.max(0, Math.floor((Date.now() - Date.parse(since)) / MINUTE_MS));
  const isLate = minutes !== null && used >= minutes;
  return (
    <span class={isLate ? 'chip late' : 'chip ok'} data-since={since} data-minutes={minutes ?? undefined}>
      {minutes === null ? counter.minutes(used) : counter.ofMinutes(used, minutes)}
    </span>
  );
}
