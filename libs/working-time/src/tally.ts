import { DAY } from './civil-date';
import { offsetOf, type Instant, type Zone } from './instant';

/** What a clock counts: milliseconds of some time, or dates that each count at one instant, such as their closing. */
export interface Tally {
  /** How much counts after `from`, up to and including `to`; zero when `to` is not later. */
  readonly between: (from: Instant, to: Instant) => number;
  /** The earliest instant by which that much (more than nothing) has counted after `from`. */
  readonly reach: (from: Instant, amount: number) => Instant;
}

/** Every millisecond counts. */
export const wallTime: Tally = {
  between: (from, to) => Math.max(0, to - from),
  reach: (from, amount) => from + amount,
};

/** Every date counts, at its end: 24:00 in the zone. */
export function calendarDays(zone: Zone): Tally {
  const offset = offsetOf(zone);
  const ended = (at: Instant) => Math.floor((at + offset) / DAY);
  return {
    between: (from, to) => Math.max(0, ended(to) - ended(from)),
    reach: (from, amount) => (ended(from) + amount) * DAY - offset,
  };
}
