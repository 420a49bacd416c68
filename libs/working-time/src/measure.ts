import type { Calendar } from './calendar';
import { monthsLater } from './civil-date';
import { isTimeKind, unitOf, type Clock } from './clock';
import { instantAt, localDay, type Instant } from './instant';
import { officeTime, workingDays } from './office-tally';
import { calendarDays, wallTime, type Tally } from './tally';

/** How a clock is reckoned: what counts, after which instant, and how much of it there may be. */
export interface Measure {
  readonly tally: Tally;
  readonly from: Instant;
  readonly budget: number;
  /** How much makes one of the clock's own units. */
  readonly unit: number;
}

/** A clock of days begins with the end of the office-local date of arrival, whatever the hour; others at once. */
export function measureOf(calendar: Calendar, { kind, budget }: Clock, startedAt: Instant): Measure {
  if (isTimeKind(kind)) {
    const unit = unitOf(kind);
    const tally = kind === 'clock-hours' ? wallTime : officeTime(calendar);
    return { tally, from: startedAt, budget: Math.max(1, Math.round(budget * unit)), unit };
  }
  const arrival = localDay(startedAt, calendar.zone);
  const from = instantAt(arrival + 1, 0, calendar.zone);
  if (kind === 'days') return { tally: workingDays(calendar), from, budget, unit: 1 };
  const days = kind === 'calendar-days' ? budget : monthsLater(arrival, monthsOf(kind, budget)) - arrival;
  return { tally: calendarDays(calendar.zone), from, budget: days, unit: 1 };
}

const monthsOf = (kind: 'calendar-months' | 'calendar-years', budget: number): number =>
  kind === 'calendar-years' ? 12 * budget : budget;
