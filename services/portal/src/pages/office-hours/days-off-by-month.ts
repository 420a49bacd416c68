import type { CalendarView } from '@loket/contracts';

export type DayOffOfOffice = CalendarView['daysOff'][number] & {
  /** The decree by which the office works on this collective leave. */
  readonly workedBy: string | undefined;
};

export interface MonthOfDaysOff {
  /** As in 2027-03. */
  readonly month: string;
  readonly days: readonly DayOffOfOffice[];
}

/** The days off of a year in order, by the months that have any. */
export function daysOffByMonth({ daysOff, workedLeave }: CalendarView, year: string): readonly MonthOfDaysOff[] {
  const days = daysOff
    .filter(({ date }) => date.startsWith(`${year}-`))
    .toSorted((one, other) => one.date.localeCompare(other.date))
    .map((off) => ({
      ...off,
      workedBy:
        off.type === 'collective-leave' ? workedLeave.find(({ date }) => date === off.date)?.legalBasis : undefined,
    }));
  const months = [...new Set(days.map(({ date }) => date.slice(0, 7)))];
  return months.map((month) => ({ month, days: days.filter(({ date }) => date.startsWith(month)) }));
}
