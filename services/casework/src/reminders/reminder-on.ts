import type { ReportReminder, ReportRuleForm } from '@loket/contracts';
import { halfYearsBefore, lastDayOfHalfYear } from '@loket/sop';

/** What an office reminds of on a date. */
export interface DueReminder {
  readonly halfYear: string;
  readonly reminder: ReportReminder;
  /** Date YYYY-MM-DD by which the report is due. */
  readonly dueOn: string;
}

/**
 * The reminder that stands on a date YYYY-MM-DD, of the half-year that ended last: that it has ended, from the day after
 * on; that its report is due soon; that it is late. A round that was left out is so made up for by the next one.
 */
export function reminderOn(today: string, { dueAfterMonths, remindBeforeDays }: ReportRuleForm): DueReminder {
  const [halfYear = ''] = halfYearsBefore(today, 1);
  const dueOn = endOfMonthAfter(lastDayOfHalfYear(halfYear) ?? '', dueAfterMonths);
  const reminder = today > dueOn ? 'late' : today >= daysBefore(dueOn, remindBeforeDays) ? 'soon' : 'ended';
  return { halfYear, reminder, dueOn };
}

const isoDate = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

/** The last day of the month that lies so many months after a date's own. */
const endOfMonthAfter = (date: string, months: number): string =>
  isoDate(Number(date.slice(0, 4)), Number(date.slice(5, 7)) + months, 0);

const daysBefore = (date: string, days: number): string =>
  isoDate(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8)) - days);
