import type { Calendar } from './calendar';
import { monthsBetween } from './civil-date';
import { needsCalendar, type Clock } from './clock';
import type { Halt } from './halts';
import { localDay, MINUTE, type Instant } from './instant';
import { officeTime } from './office-tally';
import { spent } from './reckon';
import { wallTime } from './tally';

/** The time between an instant and due, whichever is first, as chips tell it. */
export function timeBetween(
  calendar: Calendar,
  { kind }: Clock,
  at: Instant,
  due: Instant,
  halts: readonly Halt[],
): { readonly officeMinutes: number; readonly wholeMonths: number } {
  const [from, to] = [Math.min(at, due), Math.max(at, due)];
  const tally = needsCalendar(kind) ? officeTime(calendar) : wallTime;
  const [first, last] = [localDay(from - 1, calendar.zone), localDay(to - 1, calendar.zone)];
  return {
    officeMinutes: Math.floor(spent(tally, from, halts, to).office / MINUTE),
    wholeMonths: monthsBetween(first, last),
  };
}
