import { COLLECTIVE_LEAVE, type Calendar, type HoursEntry } from './calendar';
import type { Amendment, CalendarChange } from './calendar-change';
import { absent, noCollectiveLeave, noHoursLeft, recordedEarly, repeated } from './calendar-fault';
import { dateOf, dayNumber, type CivilDate } from './civil-date';
import { hoursInForce } from './office-day';
import { hasOfficeTime, parseHours, requireDate, WORKED_LEAVE } from './parse-calendar';
import { formatInstant } from './words';

/**
 * A calendar with an amendment's changes made in order; the old one stays as it was, as `amended.before`. Throws a
 * `CalendarFault` that names the change: a date and type listed already or not there, a date that does not exist, no
 * office hours left, or a recording earlier than that of the amendment before.
 */
export function amend(calendar: Calendar, amendment: Amendment): Calendar {
  const { recordedAt, legalBasis, changes } = amendment;
  const previous = calendar.amended?.recordedAt ?? -Infinity;
  if (recordedAt < previous) {
    throw recordedEarly(formatInstant(recordedAt, calendar.zone), formatInstant(previous, calendar.zone));
  }
  const changed = changes.reduce((amended, change) => apply(amended, change, legalBasis), calendar);
  return { ...changed, amended: { recordedAt, legalBasis, changes, before: calendar } };
}

function apply(calendar: Calendar, change: CalendarChange, decree: string): Calendar {
  switch (change.op) {
    case 'add-day-off':
      return addDayOff(calendar, change.date, change.type, change.legalBasis ?? decree);
    case 'remove-day-off':
      return removeDayOff(calendar, change.date, change.type);
    case 'set-hours':
      return setHours(calendar, parseHours({ ...change, legalBasis: change.legalBasis ?? decree }));
    case 'work-on-leave':
      return workOnLeave(calendar, change.date, change.legalBasis ?? decree);
  }
}

function addDayOff(calendar: Calendar, date: CivilDate, type: string, legalBasis: string): Calendar {
  requireDate(date);
  if (lists(calendar, date, type)) throw repeated(date, type);
  return { ...calendar, daysOff: [...calendar.daysOff, { date, type, legalBasis }] };
}

function removeDayOff(calendar: Calendar, date: CivilDate, type: string): Calendar {
  requireDate(date);
  if (!lists(calendar, date, type)) throw absent(date, type);
  return { ...calendar, daysOff: calendar.daysOff.filter((off) => off.date !== date || off.type !== type) };
}

function setHours(calendar: Calendar, entry: HoursEntry): Calendar {
  const hours = [...calendar.hours, entry];
  const turns = hours.flatMap(({ from, to }) => (to === null ? [from] : [from, dateOf(dayNumber(to) + 1)]));
  const fromThen = turns.filter((date) => date >= entry.from).map((date) => hoursInForce({ hours }, date));
  if (!fromThen.some((inForce) => inForce !== undefined && hasOfficeTime(inForce))) throw noHoursLeft(entry.from);
  return { ...calendar, hours };
}

function workOnLeave(calendar: Calendar, date: CivilDate, legalBasis: string): Calendar {
  requireDate(date);
  if (!lists(calendar, date, COLLECTIVE_LEAVE)) throw noCollectiveLeave(date);
  if (calendar.workedLeave.some((worked) => worked.date === date)) throw repeated(date, WORKED_LEAVE);
  return { ...calendar, workedLeave: [...calendar.workedLeave, { date, legalBasis }] };
}

const lists = ({ daysOff }: Calendar, date: CivilDate, type: string): boolean =>
  daysOff.some((off) => off.date === date && off.type === type);
