import seed from '../../../libs/working-time/src/calendars.json';

/** Milliseconds since 1970. */
export type Instant = number;

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Kalimantan Tengah keeps WIB. */
const OFFSET = 7 * HOUR;

const { hours } = seed.offices['perpres-wib'];
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const daysOff = new Set(seed.daysOff.map(({ date }) => date));

/** The office-local midnight with which the instant's date begins. */
export const midnightOf = (at: Instant): Instant => Math.floor((at + OFFSET) / DAY) * DAY - OFFSET;

const known = new Map<Instant, readonly (readonly [Instant, Instant])[]>();

/** When the office is open on the date that begins at that midnight: from and to. */
export function openOn(midnight: Instant): readonly (readonly [Instant, Instant])[] {
  const found = known.get(midnight) ?? readHours(midnight);
  known.set(midnight, found);
  return found;
}

function readHours(midnight: Instant): readonly (readonly [Instant, Instant])[] {
  const local = new Date(midnight + OFFSET);
  const date = local.toISOString().slice(0, 10);
  const entry = hours.findLast(({ from, to }) => from <= date && (to === null || date <= to));
  const weekday = weekdays[local.getUTCDay()];
  if (entry === undefined || weekday === undefined || daysOff.has(date)) return [];
  const spans: readonly (readonly string[])[] = entry.week[weekday];
  return spans.map(([from = '', to = '']) => [midnight + clockTime(from), midnight + clockTime(to)]);
}

const clockTime = (text: string): number => {
  const [hour, minute] = text.split(':').map(Number);
  return (hour ?? 0) * HOUR + (minute ?? 0) * MINUTE;
};

export const isOpen = (at: Instant): boolean => openOn(midnightOf(at)).some(([from, to]) => from <= at && at < to);
