import type { ClockView } from '@loket/contracts';
import type { JSX } from 'preact';
import { timeInWords } from '../../forms/standard-time';
import { useVisit } from '../../visit/visit-context';

/** The standard time that a clock measures, and where it comes from. */
export function StandardTime({ clock }: { clock: ClockView }): JSX.Element {
  const { words } = useVisit();
  const { provenance, basis } = clock;
  const source = [provenance === null ? null : words.visitor.timeSource[provenance], basis].filter(
    (each) => each !== null,
  );
  return (
    <p class="hint">
      {words.deadlines.standard}: <strong>{timeInWords(clock, words)}</strong>
      {source.length > 0 && ` (${source.join(', ')})`}
    </p>
  );
}
