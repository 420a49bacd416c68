import type { CalendarView } from '@loket/contracts';
import type { JSX } from 'preact';
import { Notice } from '../../components/notice';
import { useVisit } from '../../visit/visit-context';
import { dateOf, typeInWords } from './calendar-in-words';
import { daysOffByMonth, type DayOffOfOffice } from './days-off-by-month';

/** A year's days off, month by month. */
export function DaysOff({ calendar, year }: { calendar: CalendarView; year: string }): JSX.Element {
  const words = useVisit().words.calendar;
  const months = daysOffByMonth(calendar, year);
  const published = months.some(({ days }) => days.some(({ type }) => type === 'national-holiday'));
  return (
    <>
      <h2>{words.daysOff(year)}</h2>
      {!published && <Notice tone="warn">{words.unpublished(year)}</Notice>}
      <ul class="months">
        {months.map(({ month, days }) => (
          <li key={month} class="card">
            <Month month={month} days={days} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Month({ month, days }: { month: string; days: readonly DayOffOfOffice[] }): JSX.Element {
  const visit = useVisit();
  return (
    <>
      <h3>{dateOf(`${month}-01`, visit).replace(/^\S+, \d+ /, '')}</h3>
      <ul class="days">
        {days.map(({ date, type, legalBasis, workedBy }) => (
          <li key={`${date} ${type}`}>
            <strong>{dateOf(date, visit).replace(/ \S+ \d+$/, '')}</strong> · {typeInWords(type, visit)}
            <small>{legalBasis}</small>
            {workedBy !== undefined && <small>{visit.words.calendar.worked(workedBy)}</small>}
          </li>
        ))}
      </ul>
    </>
  );
}
