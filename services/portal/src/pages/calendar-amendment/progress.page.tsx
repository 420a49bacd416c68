import type { CalendarAmendmentProgress, CalendarView } from '@loket/contracts';
import { Crumbs } from '../../components/crumbs';
import { momentInWords } from '../../forms/moments';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { changeInWords } from '../office-hours/calendar-in-words';
import { officeHoursPath, progressPath } from '../office-hours/calendar-paths';

export const isDone = ({ done, total }: CalendarAmendmentProgress): boolean => done >= total;

/** How far a recorded amendment has come through the open cases. */
export function progressPage(visit: Visit, amendment: CalendarAmendmentProgress, calendar: CalendarView): Page {
  const { progress: told, title, legalBasis, recorded } = visit.words.calendar;
  const { id, recordedAt, changes, total, done } = amendment;
  const path = progressPath(calendar.agency, id);
  return {
    title: told.title,
    path,
    body: (
      <>
        <Crumbs trail={[{ text: title, href: officeHoursPath(calendar.agency) }, { text: told.title }]} />
        <h1>{told.title}</h1>
        <p>
          {recorded(momentInWords(recordedAt, calendar.zone, visit.locale))}. {legalBasis}: {amendment.legalBasis}
        </p>
        <ul>
          {changes.map((change) => (
            <li key={JSON.stringify(change)}>{changeInWords(change, visit)}</li>
          ))}
        </ul>
        <p class="big" id="kemajuan" role="status">
          {isDone(amendment) ? told.all(total) : told.some(done, total)}
        </p>
        {!isDone(amendment) && (
          <>
            <p>
              <progress value={done} max={total} aria-labelledby="kemajuan" />
            </p>
            <p>
              {told.goesOn} <a href={path}>{told.reload}</a>
            </p>
          </>
        )}
        <p>
          <a class="btn plain" href={officeHoursPath(calendar.agency)}>
            {told.toCalendar}
          </a>
        </p>
      </>
    ),
  };
}
