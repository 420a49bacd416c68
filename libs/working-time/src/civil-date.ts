/** A date without a time, written YYYY-MM-DD. */
export type CivilDate = string;

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** A day in milliseconds. */
export const DAY = 86_400_000;
const shape = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a date that exists, written YYYY-MM-DD. */
export const isRealDate = (text: string): boolean => !Number.isNaN(midnightOf(text));

// The same few thousand dates are asked for over and over.
const numbers = new Map<CivilDate, number>();
const dates = new Map<number, CivilDate>();

/** The number of a date's day; 1970-01-01 is 0. Throws when there is no such date. */
export function dayNumber(date: CivilDate): number {
  const known = numbers.get(date);
  if (known !== undefined) return known;
  const midnight = midnightOf(date);
  if (Number.isNaN(midnight)) throw new Error(`"${date}" is not a date written YYYY-MM-DD`);
  numbers.set(date, midnight / DAY);
  return midnight / DAY;
}

/** NaN for what is no date; a day that its month lacks would roll over into the next. */
function midnightOf(text: string): number {
  const midnight = shape.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return new Date(midnight).getUTCDate() === Number(text.slice(8)) ? midnight : NaN;
}

/** The date of a day's number. */
export function dateOf(day: number): CivilDate {
  const known = dates.get(day) ?? new Date(day * DAY).toISOString().slice(0, 10);
  dates.set(day, known);
  return known;
}

export const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear();

/** The same day of a later month, or that month's last day where it is shorter: 31 January + 1 is 28 or 29 February. */
export function monthsLater(day: number, months: number): number {
  const date = new Date(day * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), last)) / DAY;
}

/** How many days later one date is than another. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => dayNumber(to) - dayNumber(from);

/** How many whole months lie between two days. */
export function monthsBetween(from: number, to: number): number {
  const [first, last] = [new Date(from * DAY), new Date(to * DAY)];
  const months = 12 * (last.getUTCFullYear() - first.getUTCFullYear()) + last.getUTCMonth() - first.getUTCMonth();
  return monthsLater(from, months) > to ? months - 1 : months;
}

/** Monday is 0; 1970-01-01 was a Thursday. */
export const weekdayIndex = (day: number): number => (((day + 3) % 7) + 7) % 7;

export const weekdayOf = (day: number): Weekday => weekdays[weekdayIndex(day)] ?? 'mon';
