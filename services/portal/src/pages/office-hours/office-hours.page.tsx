import type { CalendarView } from '@loket/contracts';
import { localDate } from '@loket/working-time';
import { Crumbs } from '../../components/crumbs';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { Amendments } from './amendments';
import { amendmentPath, officeHoursPath } from './calendar-paths';
import { periodsInWords } from './calendar-in-words';
import { DaysOff } from './days-off';
import { hoursInForce } from './hours-in-force';
import { HoursTable } from './hours-table';

export interface OfficeHoursView {
  readonly calendar: CalendarView;
  /** The office's name. */
  readonly name: string;
  readonly now: Date;
  /** For the office's own administrator. */
  readonly mayChange: boolean;
}

/** When an office is open and when it is not, this year and the next, with the decree behind each. */
export function officeHoursPage(visit: Visit, { calendar, name, now, mayChange }: OfficeHoursView): Page {
  const words = visit.words.calendar;
  const today = localDate(now.getTime(), calendar.zone);
  const years = [Number(today.slice(0, 4)), Number(today.slice(0, 4)) + 1].map(String);
  const hours = hoursInForce(calendar.hours, today, `${years[1]}-12-31`);
  const present = hours.find(({ periods }) => periods.some(({ from }) => from === today));
  const ahead = hours.filter((each) => each !== present);
  return {
    title: `${words.title} ${name}`,
    path: officeHoursPath(calendar.agency),
    body: (
      <>
        <Crumbs trail={[{ text: words.title }]} />
        <h1>{words.title}</h1>
        <p>
          <strong>{name}</strong>
          <br />
          {words.lead(calendar.zone)}
        </p>
        {mayChange && (
          <p>
            <a class="btn" href={amendmentPath(calendar.agency)}>
              {words.change}
            </a>
          </p>
        )}
        <h2>{words.hours}</h2>
        {present === undefined ? (
          <p>{words.noHours}</p>
        ) : (
          <HoursTable entry={present.entry} when={periodsInWords(present.periods, today, visit)} />
        )}
        {ahead.length > 0 && <h2>{words.hoursAhead}</h2>}
        {ahead.map(({ entry, periods }) => (
          <HoursTable key={periods[0]?.from} entry={entry} when={periodsInWords(periods, today, visit)} />
        ))}
        {years.map((year) => (
          <DaysOff key={year} calendar={calendar} year={year} />
        ))}
        <h2>{words.amendments}</h2>
        <Amendments calendar={calendar} />
      </>
    ),
  };
}
