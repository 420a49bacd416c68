import type { Calendar } from './calendar';
import { yearOf } from './civil-date';
import { localDay, type Instant } from './instant';
import { officeYear, type OfficeYear } from './office-year';
import type { Tally } from './tally';

/** Office time counts, each millisecond of it. */
export const officeTime = (calendar: Calendar): Tally => tallyByYear(calendar, ({ total }) => total, usedBy, whenUsed);

/** Dates with office time count, each at its closing. */
export const workingDays = (calendar: Calendar): Tally =>
  tallyByYear(
    calendar,
    ({ closings }) => closings.length,
    ({ closings }, at) => rank(closings, (closing) => closing <= at),
    ({ closings }, count) => closings[count - 1] ?? NaN,
  );

const FURTHEST = 100;

/** Adds up whole years and searches inside the first and the last. */
function tallyByYear(
  calendar: Calendar,
  total: (year: OfficeYear) => number,
  by: (year: OfficeYear, at: Instant) => number,
  when: (year: OfficeYear, amount: number) => Instant,
): Tally {
  const yearAt = (at: Instant) => yearOf(localDay(at, calendar.zone));
  return {
    between(from, to) {
      if (to <= from) return 0;
      const last = yearAt(to);
      let counted = -by(officeYear(calendar, yearAt(from)), from);
      for (let year = yearAt(from); year < last; year++) counted += total(officeYear(calendar, year));
      return counted + by(officeYear(calendar, last), to);
    },
    reach(from, amount) {
      const first = yearAt(from);
      let wanted = amount + by(officeYear(calendar, first), from);
      for (let year = first; year <= first + FURTHEST; year++) {
        const index = officeYear(calendar, year);
        if (wanted <= total(index)) return when(index, wanted);
        // So that a reckoning always ends.
        if (year > first && index.total === 0) throw new Error(`The calendar has no office time in ${year}`);
        wanted -= total(index);
      }
      throw new Error(`The clock would run for more than ${FURTHEST} years`);
    },
  };
}

function usedBy({ opens, closes, before }: OfficeYear, at: Instant): number {
  const place = rank(opens, (opening) => opening < at) - 1;
  const [opening, closing] = [opens[place], closes[place]];
  if (opening === undefined || closing === undefined) return 0;
  return (before[place] ?? 0) + Math.min(at, closing) - opening;
}

function whenUsed({ opens, before }: OfficeYear, amount: number): Instant {
  const place = rank(before, (used) => used < amount) - 1;
  return (opens[place] ?? NaN) + amount - (before[place] ?? NaN);
}

/** How many of the values in order, from the first on, the condition holds for. */
function rank(values: readonly number[], holds: (value: number) => boolean): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(values[middle] ?? NaN)) low = middle + 1;
    else high = middle;
  }
  return low;
}
