import type { Calendar } from './calendar';
import { dayNumber, type CivilDate } from './civil-date';
import { instantAt, localDay, MINUTE, type Instant } from './instant';
import { officeDay } from './office-day';
import { workingDays } from './office-tally';

/** When the office closes on that date; null when it does not open at all. */
export const closingOf = (calendar: Calendar, date: CivilDate): Instant | null =>
  officeDay(calendar, dayNumber(date)).open.at(-1)?.to ?? null;

/** How many dates with office time there are from one date to another, both included. */
export function workingDaysBetween(calendar: Calendar, from: CivilDate, to: CivilDate): number {
  const beginning = (day: number) => instantAt(day, 0, calendar.zone);
  return workingDays(calendar).between(beginning(dayNumber(from)), beginning(dayNumber(to) + 1));
}

/** Whether the instant lies in the last hour before closing: a return made then takes the day off the office's clock. */
export function isInLastHour(calendar: Calendar, at: Instant): boolean {
  const closing = officeDay(calendar, localDay(at, calendar.zone)).open.at(-1)?.to;
  return closing !== undefined && closing - 60 * MINUTE <= at && at < closing;
}
