import { type StandardTime, timeText } from '@loket/sop';
import type { JSX } from 'preact';
import { useVisit } from '../visit/visit-context';

interface StatedTime extends Pick<StandardTime, 'kind' | 'budget'> {
  readonly provenance: StandardTime['provenance'] | null;
  readonly basis?: string | null;
}

/** A standard time with where it comes from: "15 hari kerja (peraturan, Permendagri 57/2017)". */
export function TimeWithSource({ time }: { time: StatedTime }): JSX.Element {
  const { words, say } = useVisit();
  const { provenance, basis } = time;
  const source = [provenance === null ? '' : words.visitor.timeSource[provenance], basis ?? ''];
  const told = source.filter((part) => part !== '').join(', ');
  return (
    <>
      <strong>{say(timeText(time))}</strong>
      {told !== '' && ` (${told})`}
    </>
  );
}
