import type { HoursEntry } from './calendar';
import { dayNumber, weekdays } from './civil-date';
import { MINUTE } from './instant';
import { minuteOf } from './parse-week';

/** A span of office hours in milliseconds after midnight. */
export interface IndexedSpan {
  readonly opens: number;
  readonly closes: number;
}

/** An hours entry with its dates as day numbers and its spans by weekday, Monday first. */
export interface IndexedHours {
  readonly from: number;
  readonly to: number;
  readonly week: readonly (readonly IndexedSpan[])[];
}

// Entries are the same objects in a calendar and in those amended from it.
const indexed = new WeakMap<HoursEntry, IndexedHours>();

export function indexedHours(entry: HoursEntry): IndexedHours {
  const known = indexed.get(entry);
  if (known) return known;
  const hours = {
    from: dayNumber(entry.from),
    to: entry.to === null ? Infinity : dayNumber(entry.to),
    week: weekdays.map((weekday) =>
      entry.week[weekday].map(([from, to]) => ({ opens: minuteOf(from) * MINUTE, closes: minuteOf(to) * MINUTE })),
    ),
  };
  indexed.set(entry, hours);
  return hours;
}
