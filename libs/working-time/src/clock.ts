import { MINUTE, type Instant } from './instant';

/** Kinds reckoned in milliseconds: office time, and the time on the wall. */
export type TimeKind = 'minutes' | 'hours' | 'clock-hours';

/** Kinds reckoned in whole dates: working days of the office, and days of the calendar. */
export type DayKind = 'days' | 'calendar-days' | 'calendar-months' | 'calendar-years';

/**
 * A standard time. `minutes` and `hours` are office time, `days` working days, `clock-hours` hours on the wall,
 * the `calendar-` kinds end with a date. Months and years have no fixed length, so what is used and left of them
 * is told in calendar days: those that they make from the date of arrival on.
 */
export interface Clock {
  readonly kind: TimeKind | DayKind;
  readonly budget: number;
}

/** While the file is with the applicant the clock stands; `to` is null while it is still there. */
export interface Stop {
  readonly from: Instant;
  readonly to: Instant | null;
}

/** One hour or minute in milliseconds. */
export const unitOf = (kind: TimeKind): number => (kind === 'minutes' ? 1 : 60) * MINUTE;

export const isTimeKind = (kind: Clock['kind']): kind is TimeKind =>
  kind === 'minutes' || kind === 'hours' || kind === 'clock-hours';

/** Whether a clock of this kind looks at the office's calendar, and so at its amendments. */
export const needsCalendar = (kind: Clock['kind']): boolean =>
  kind === 'minutes' || kind === 'hours' || kind === 'days';

/** Throws when the clock could never run: no budget, half a working day, a stop that ends before it begins. */
export function requireClock({ kind, budget }: Clock, stops: readonly Stop[]): void {
  if (!Number.isFinite(budget) || budget <= 0) throw new Error(`A clock of ${budget} ${kind} cannot run`);
  if (!isTimeKind(kind) && !Number.isInteger(budget)) {
    throw new Error(`${budget} is not a whole number of ${kind === 'days' ? 'working days' : kind.replace('-', ' ')}`);
  }
  const early = stops.find(({ from, to }) => to !== null && to < from);
  if (early) throw new Error(`A stop ends at ${inUtc(early.to)}, before it begins at ${inUtc(early.from)}`);
}

const inUtc = (instant: Instant | null): string => new Date(instant ?? NaN).toISOString();

/** The beginning of the stop that has not ended, if there is one. */
export function openStop(stops: readonly Stop[]): Instant | undefined {
  const open = stops.filter(({ to }) => to === null).map(({ from }) => from);
  return open.length > 0 ? Math.min(...open) : undefined;
}
