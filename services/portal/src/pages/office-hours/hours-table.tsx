import type { JSX } from 'preact';
import { useVisit } from '../../visit/visit-context';
import { daysInWords, spansInWords } from './calendar-in-words';
import { breaksIn, daysAlike } from './days-alike';
import type { HoursEntry } from './hours-in-force';

/** A week of an office, with when it holds and by which decree. */
export function HoursTable({ entry, when }: { entry: HoursEntry; when: string }): JSX.Element {
  const visit = useVisit();
  const { calendar } = visit.words;
  const { day, open, break: pause } = calendar.hoursColumns;
  return (
    <section>
      <p>
        {when} {calendar.legalBasis}: {entry.legalBasis}.
      </p>
      <table class="proof hours">
        <thead>
          <tr>
            {[day, open, pause].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {daysAlike(entry.week).map(({ first, last, spans }) => (
            <tr key={first} class={spans.length === 0 ? 'skip-day' : undefined}>
              <th scope="row">{daysInWords({ first, last }, visit)}</th>
              <td>
                {spans.length === 0
                  ? calendar.closed
                  : spansInWords([[spans[0]?.[0] ?? '', spans.at(-1)?.[1] ?? '']], visit)}
              </td>
              <td>{spans.length < 2 ? '–' : spansInWords(breaksIn(spans), visit)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
