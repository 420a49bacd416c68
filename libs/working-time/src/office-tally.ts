import type { Calendar } from './calendar';
import { dateOf } from './civil-date';
import { localDay, type Instant } from './instant';
import { BLOCK, officeBlock, type OfficeBlock } from './office-block';
import type { Tally } from './tally';

/** Office time counts, each millisecond of it. */
export const officeTime = (calendar: Calendar): Tally => tallyByBlock(calendar, ({ total }) => total, usedBy, whenUsed);

/** Dates with office time count, each at its closing. */
export const workingDays = (calendar: Calendar): Tally =>
  tallyByBlock(
    calendar,
    ({ closings }) => closings.length,
    ({ closings }, at) => rank(closings, (closing) => closing <= at),
    ({ closings }, count) => closings[count - 1] ?? NaN,
  );

const LONGEST_GAP = 400;
const FURTHEST_YEARS = 100;

/** Adds up whole blocks and searches inside the first and the last. */
function tallyByBlock(
  calendar: Calendar,
  total: (block: OfficeBlock) => number,
  by: (block: OfficeBlock, at: Instant) => number,
  when: (block: OfficeBlock, amount: number) => Instant,
): Tally {
  const numberAt = (at: Instant) => Math.floor(localDay(at, calendar.zone) / BLOCK);
  return {
    between(from, to) {
      if (to <= from) return 0;
      const last = numberAt(to);
      let counted = -by(officeBlock(calendar, numberAt(from)), from);
      for (let number = numberAt(from); number < last; number++) counted += total(officeBlock(calendar, number));
      return counted + by(officeBlock(calendar, last), to);
    },
    reach(from, amount) {
      const first = numberAt(from);
      let wanted = amount + by(officeBlock(calendar, first), from);
      let lastOpen = first;
      for (let number = first; number - first <= (FURTHEST_YEARS * 366) / BLOCK; number++) {
        const block = officeBlock(calendar, number);
        if (wanted <= total(block)) return when(block, wanted);
        wanted -= total(block);
        if (block.total > 0) lastOpen = number;
        // So that a reckoning always ends.
        if ((number - lastOpen) * BLOCK > LONGEST_GAP) throw new Error(noOfficeTime(lastOpen + 1, number));
      }
      throw new Error(`The clock would run for more than ${FURTHEST_YEARS} years`);
    },
  };
}

const noOfficeTime = (first: number, last: number): string =>
  `The calendar has no office time from ${dateOf(first * BLOCK)} to ${dateOf((last + 1) * BLOCK - 1)}`;

function usedBy({ opens, closes, before }: OfficeBlock, at: Instant): number {
  const place = rank(opens, (opening) => opening < at) - 1;
  const [opening, closing] = [opens[place], closes[place]];
  if (opening === undefined || closing === undefined) return 0;
  return (before[place] ?? 0) + Math.min(at, closing) - opening;
}

function whenUsed({ opens, before }: OfficeBlock, amount: number): Instant {
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
