import type { Calendar } from './calendar';
import { openStop, type Clock, type Stop } from './clock';
import type { Course } from './course';
import { due } from './due';
import type { Explanation, ExplanationLine } from './explanation';
import { haltsOf } from './halts';
import { localDay, type Instant } from './instant';
import { joinDates } from './join-dates';
import { linesOfAmendments } from './lines-of-amendments';
import { linesOfCalendarDays } from './lines-of-calendar-days';
import { linesOfOfficeTime } from './lines-of-office-time';
import { linesOfStops } from './lines-of-stops';
import { linesOfWallTime } from './lines-of-wall-time';
import { linesOfWorkingDays } from './lines-of-working-days';

/**
 * The proof of a due time: each date counted, each skipped with its legal basis, each stop, each amendment since the
 * start. It runs to `until`, else to due, else to the beginning of the stop that has not ended; past due the counting
 * goes on as lateness.
 */
export function explain(
  calendar: Calendar,
  clock: Clock,
  startedAt: Instant,
  stops: readonly Stop[],
  until?: Instant,
): Explanation {
  const end = until ?? due(calendar, clock, startedAt, stops).due ?? openStop(stops) ?? startedAt;
  const firstDay = localDay(startedAt, calendar.zone);
  // An end at 24:00 belongs to the date that it ends.
  const lastDay = end < startedAt ? firstDay - 1 : Math.max(firstDay, localDay(end - 1, calendar.zone));
  const course: Course = { calendar, startedAt, halts: haltsOf(stops), end, firstDay, lastDay };
  const events = [...linesOfStops(calendar, stops, end), ...linesOfAmendments(calendar, clock, startedAt, stops, end)];
  return placed(joinDates([...linesOf(clock)(course)]), events);
}

function linesOf({ kind }: Clock): (course: Course) => Iterable<ExplanationLine> {
  if (kind === 'days') return linesOfWorkingDays;
  if (kind === 'clock-hours') return linesOfWallTime;
  return kind === 'minutes' || kind === 'hours' ? linesOfOfficeTime : linesOfCalendarDays;
}

/** Events before the line of their date, except that the arrival comes first. */
function placed([arrival, ...others]: Explanation, events: Explanation): Explanation {
  if (events.length === 0 || arrival === undefined) return arrival ? [arrival, ...others] : events;
  const order = ({ from: one }: ExplanationLine, { from: other }: ExplanationLine) =>
    one < other ? -1 : one > other ? 1 : 0;
  return [arrival, ...[...events, ...others].sort(order)];
}
