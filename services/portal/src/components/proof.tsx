import type { ProofLine } from '@loket/contracts';
import type { Zone } from '@loket/working-time';
import type { JSX } from 'preact';
import { daysInWords } from '../forms/days-in-words';
import { clockTime } from '../forms/moments';
import { useVisit } from '../visit/visit-context';

/** Day by day, what counted towards a deadline and what did not, with its legal basis. */
export function Proof({ lines, zone }: { lines: readonly ProofLine[]; zone: Zone }): JSX.Element {
  const { words, locale } = useVisit();
  const { cases } = words;
  return (
    <table class="proof">
      <thead class="unseen">
        <tr>
          <th scope="col">{cases.day}</th>
          <th scope="col">{cases.reckoning}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, place) => (
          <tr key={line.from}>
            <th scope="row">{daysInWords(line.from, line.to, locale)}</th>
            <td class={line.counted ? undefined : 'skip-day'}>
              {cases.proofReason(
                line,
                place === lines.length - 1 && line.closesAt !== null ? clockTime(line.closesAt, zone, locale) : null,
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
