import type { CalendarView } from '@loket/contracts';
import type { JSX } from 'preact';
import { momentInWords } from '../../forms/moments';
import { useVisit } from '../../visit/visit-context';
import { changeInWords } from './calendar-in-words';

/** Every amendment of a calendar with its date and decree, the newest first. */
export function Amendments({ calendar }: { calendar: CalendarView }): JSX.Element {
  const visit = useVisit();
  const words = visit.words.calendar;
  if (calendar.amendments.length === 0) return <p>{words.noAmendments}</p>;
  return (
    <>
      <p>{words.amendmentsLead}</p>
      <ol class="line">
        {calendar.amendments.map(({ id, recordedAt, legalBasis, changes }) => (
          <li key={id}>
            <strong>{legalBasis}</strong>
            <time dateTime={recordedAt}>{words.recorded(momentInWords(recordedAt, calendar.zone, visit.locale))}</time>
            {changes.map((change) => (
              <div key={JSON.stringify(change)}>{changeInWords(change, visit)}</div>
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}
