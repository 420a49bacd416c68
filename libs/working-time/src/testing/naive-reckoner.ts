import type { Amendment } from '../calendar-change';
import type { Clock, Stop } from '../clock';
import type { NaiveCalendar } from './naive-calendar';

const MINUTE = 60_000;

/** A clock to reckon by hand; all instants lie on whole minutes. */
export interface NaiveCase {
  readonly calendar: NaiveCalendar;
  readonly clock: Clock;
  readonly startedAt: number;
  readonly stops: readonly Stop[];
}

type Kind = Clock['kind'];
const isTime = (kind: Kind) => kind === 'minutes' || kind === 'hours' || kind === 'clock-hours';

/** Whether anything counts, for a clock that began on that date, in the minute that ends at an instant. */
function counts(calendar: NaiveCalendar, kind: Kind, arrival: string, end: number): boolean {
  const { date, minute } = calendar.wallClock(end - MINUTE);
  if (kind === 'clock-hours') return true;
  const spans = kind === 'minutes' || kind === 'hours' || kind === 'days' ? calendar.spansOn(date) : [];
  if (kind === 'minutes' || kind === 'hours') return spans.some(([from, to]) => from <= minute && minute < to);
  if (date === arrival) return false;
  return kind === 'days' ? spans.at(-1)?.[1] === minute + 1 : minute === 24 * 60 - 1;
}

/** Whether the applicant has the file: in the minute that ends then, or for a date at that very instant. */
const isHeld = (stops: readonly Stop[], kind: Kind, end: number): boolean =>
  stops.some(({ from, to }) =>
    isTime(kind)
      ? from <= end - MINUTE && (to === null || end - MINUTE < to)
      : from < end && (to === null || end <= to),
  );

/** Minute by minute until so much has counted against the office; null when the file stays with the applicant before. */
export function naiveReach(kase: NaiveCase, amount: number, from = kase.startedAt, kind: Kind = kase.clock.kind) {
  const { calendar, stops } = kase;
  const arrival = from === kase.startedAt ? calendar.wallClock(from).date : '';
  const open = stops.find(({ to }) => to === null)?.from ?? Infinity;
  let counted = 0;
  for (let end = from + MINUTE; ; end += MINUTE) {
    if (isTime(kind) ? end - MINUTE >= open : end > open) return null;
    if (!counts(calendar, kind, arrival, end) || isHeld(stops, kind, end)) continue;
    counted += 1;
    if (counted === amount) return end;
  }
}

/** What counted against each party up to an instant, in minutes or days. */
export function naiveConsumed({ calendar, clock, startedAt, stops }: NaiveCase, at: number) {
  const arrival = calendar.wallClock(startedAt).date;
  const consumed = { office: 0, applicant: 0 };
  for (let end = startedAt + MINUTE; end <= at; end += MINUTE) {
    if (counts(calendar, clock.kind, arrival, end))
      consumed[isHeld(stops, clock.kind, end) ? 'applicant' : 'office'] += 1;
  }
  return consumed;
}

/** How many minutes or days the budget is: months and years by leafing through the calendar. */
export function naiveBudget({ calendar, clock: { kind, budget }, startedAt }: NaiveCase): number {
  if (kind === 'hours' || kind === 'clock-hours') return budget * 60;
  if (kind === 'minutes' || kind === 'days' || kind === 'calendar-days') return budget;
  const arrival = calendar.wallClock(startedAt).date;
  const months = (kind === 'calendar-years' ? 12 : 1) * budget;
  const date = new Date(`${arrival}T00:00:00Z`);
  let days = 0;
  for (let turned = 0; turned < months || (turned === months && date.getUTCDate() < Number(arrival.slice(8)));) {
    date.setUTCDate(date.getUTCDate() + 1);
    if (date.getUTCDate() === 1) turned += 1;
    if (turned > months) break;
    days += 1;
  }
  return days;
}

/** The due time with amendments, in order of recording (design, rule 8). */
export function naiveDue(kase: NaiveCase, amendments: readonly Amendment[]): number | null {
  let calendar = kase.calendar;
  let due = naiveReach(kase, naiveBudget(kase));
  for (const amendment of amendments) {
    calendar = calendar.amended(amendment);
    const present = { ...kase, calendar };
    const reckoned = naiveReach(present, naiveBudget(present));
    const { recordedAt } = amendment;
    if (recordedAt <= kase.startedAt || reckoned === null || reckoned >= recordedAt) due = reckoned;
    else due = earlier(due, firstClosingAfterDayOf(present, recordedAt));
  }
  return due;
}

function firstClosingAfterDayOf(kase: NaiveCase, recordedAt: number): number | null {
  return naiveReach({ ...kase, startedAt: recordedAt }, 1, recordedAt, 'days');
}

const earlier = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.min(one, other);
