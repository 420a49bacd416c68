import type { Amended, Calendar } from './calendar';
import { indexOf } from './calendar-index';
import { yearOf } from './civil-date';
import { needsCalendar, requireClock, type Clock, type Stop } from './clock';
import { haltsOf, type Halt } from './halts';
import { instantAt, localDay, type Instant } from './instant';
import { measureOf } from './measure';
import { workingDays } from './office-tally';
import { reach } from './reckon';

export interface Due {
  /** Null while the file is with the applicant. A budget used up before that stop keeps its due time. */
  readonly due: Instant | null;
  /** A date reckoned with lies in a year whose holidays are not published yet. */
  readonly provisional: boolean;
  /** What is left while stopped, in the clock's own unit. */
  readonly left?: number;
}

/**
 * When a clock is due. Working days: at closing of the n-th after the office-local date of arrival. Minutes and hours:
 * the earliest instant at which the budget of office time is used up; clock hours likewise, of all time. Calendar days,
 * months and years: at the end (24:00) of the last date, so what is done on that date is in time.
 *
 * An amendment recorded after the start holds for the whole clock. Where its due time would lie before its recording,
 * the old due time stays, or it is the first closing after the recording day at which the office has the file,
 * whichever is earlier; with neither, while the applicant has the file, there is no due time. (Design, rule 8.)
 */
export function due(calendar: Calendar, clock: Clock, startedAt: Instant, stops: readonly Stop[] = []): Due {
  requireClock(clock, stops);
  return dueWith(calendar, clock, startedAt, haltsOf(stops));
}

function dueWith(calendar: Calendar, clock: Clock, startedAt: Instant, halts: readonly Halt[]): Due {
  const reckoned = reckonedDue(calendar, clock, startedAt, halts);
  const { amended } = calendar;
  if (amended === undefined || !comesTooLate(amended, clock, reckoned.due)) return reckoned;
  const old = dueWith(amended.before, clock, startedAt, halts);
  const recordingDay = localDay(amended.recordedAt, calendar.zone);
  const closing = reach(workingDays(calendar), instantAt(recordingDay + 1, 0, calendar.zone), 1, halts).at;
  if (closing === null) return old.due === null ? { ...reckoned, due: null, left: 0 } : old;
  if (old.due !== null && old.due <= closing) return old;
  return { due: closing, provisional: isProvisional(calendar, clock, startedAt, closing) };
}

/** The due time as the calendar stands, before an amendment that came too late for it is looked at. */
export function reckonedDue(calendar: Calendar, clock: Clock, startedAt: Instant, halts: readonly Halt[]): Due {
  const { tally, from, budget, unit } = measureOf(calendar, clock, startedAt);
  const { at, left } = reach(tally, from, budget, halts);
  const provisional = isProvisional(calendar, clock, startedAt, at ?? halts.at(-1)?.from ?? startedAt);
  return at === null ? { due: null, provisional, left: left / unit } : { due: at, provisional };
}

/** Whether the amendment was recorded when the due time that it leads to had gone by. */
const comesTooLate = ({ recordedAt }: Amended, { kind }: Clock, reckoned: Instant | null): boolean =>
  needsCalendar(kind) && reckoned !== null && reckoned < recordedAt;

function isProvisional(calendar: Calendar, { kind }: Clock, startedAt: Instant, until: Instant): boolean {
  if (!needsCalendar(kind)) return false;
  const { published } = indexOf(calendar);
  const first = yearOf(localDay(startedAt, calendar.zone));
  // A due time of 24:00 belongs to the date that it ends.
  const last = Math.max(first, yearOf(localDay(until - 1, calendar.zone)));
  for (let year = first; year <= last; year++) {
    if (!published.has(String(year))) return true;
  }
  return false;
}
