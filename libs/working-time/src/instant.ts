import { dateOf, DAY, isRealDate, type CivilDate } from './civil-date';

/** A point in time as milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** The three zones of Indonesia; none has daylight saving. */
export type Zone = 'WIB' | 'WITA' | 'WIT';

export const MINUTE = 60_000;

const hoursAhead: Readonly<Record<Zone, number>> = { WIB: 7, WITA: 8, WIT: 9 };

/** How far the zone's wall clock is ahead of UTC, in milliseconds; fixed, so the machine's zone data never matters. */
export const offsetOf = (zone: Zone): number => hoursAhead[zone] * 60 * MINUTE;

/** The number of the day (1970-01-01 is 0) on which the instant falls in that zone. */
export const localDay = (instant: Instant, zone: Zone): number => Math.floor((instant + offsetOf(zone)) / DAY);

/** The date on which the instant falls in that zone. */
export const localDate = (instant: Instant, zone: Zone): CivilDate => dateOf(localDay(instant, zone));

/** The instant of a minute of a day in that zone. */
export const instantAt = (day: number, minute: number, zone: Zone): Instant =>
  day * DAY + minute * MINUTE - offsetOf(zone);

const withOffset = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Reads RFC 3339; seconds may be left out, the offset may not. Throws on anything else. */
export function instantOf(text: string): Instant {
  const match = withOffset.exec(text);
  const instant = Date.parse(text);
  if (!match?.[1] || !isRealDate(match[1]) || Number.isNaN(instant)) {
    throw new Error(`"${text}" is not an RFC 3339 time with its offset`);
  }
  return instant;
}
