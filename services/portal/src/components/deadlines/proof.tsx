import type { ProofLine } from '@loket/contracts';
import type { JSX } from 'preact';
import { daysInWords } from '../../forms/days-in-words';
import { useVisit } from '../../visit/visit-context';

/** What each date did to the clock, in the words that every page and paper has for it. */
export function Proof({ lines }: { lines: readonly ProofLine[] }): JSX.Element {
  const { words, say, locale } = useVisit();
  const { deadlines } = words;
  return (
    <table class="proof">
      <thead class="unseen">
        <tr>
          <th scope="col">{deadlines.day}</th>
          <th scope="col">{deadlines.reckoning}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, place) => (
          <tr key={place} class={classOf(line)}>
            <th scope="row">{daysInWords(line.from, line.to, locale)}</th>
            <td>{say(line.words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Stops and amendments happen on a date; every other line says whether the date counts. */
const classOf = ({ counted, reason }: ProofLine): string | undefined =>
  reason === 'stopped' || reason === 'amended' ? 'happened' : counted ? undefined : 'skip-day';
