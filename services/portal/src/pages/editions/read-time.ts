import type { AmendedTime, StandardTime } from '@loket/sop';

export const units = [
  'minutes',
  'hours',
  'days',
  'clock-hours',
  'calendar-days',
  'calendar-months',
  'calendar-years',
] as const satisfies readonly StandardTime['kind'][];

const number = /^[+-]?\d{1,9}(?:[.,]\d{1,3})?$/;

/** A number as typed, with a comma or a point; undefined for what is none. Whether it can be, the table says. */
export const readNumber = (typed: string): number | undefined =>
  number.test(typed) ? Number(typed.replace(',', '.')) : undefined;

/** A time as typed: none where nothing was, `wrong` where it is no number. */
export function readTime(typed: string, unit: string): AmendedTime | 'none' | 'wrong' {
  if (typed === '') return 'none';
  const budget = readNumber(typed);
  const kind = units.find((each) => each === unit);
  return budget === undefined || kind === undefined ? 'wrong' : { kind, budget };
}
