/** A date without a time, written YYYY-MM-DD. */
export type CivilDate = string;

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** A day in milliseconds. */
export const DAY = 86_400_000;
const shape = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a date that exists, written YYYY-MM-DD. */
export function isRealDate(text: string): boolean {
  if (!shape.test(text)) return false;
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}

/** The number of a date's day; 1970-01-01 is 0. Throws when there is no such date. */
export function dayNumber(date: CivilDate): number {
  if (!isRealDate(date)) throw new Error(`"${date}" is not a date written YYYY-MM-DD`);
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

/** The date of a day's number. */
export const dateOf = (day: number): CivilDate => new Date(day * DAY).toISOString().slice(0, 10);

export const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear();

/** 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): Weekday => weekdays[(((day + 3) % 7) + 7) % 7] ?? 'mon';
