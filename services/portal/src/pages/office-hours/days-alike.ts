import type { WeekForm } from '@loket/contracts';
import type { Weekday } from '@loket/working-time';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const satisfies readonly Weekday[];

export type Spans = WeekForm[string];

/** Weekdays in a row with the same office hours; none where the office is closed. */
export interface DaysAlike {
  readonly first: Weekday;
  readonly last: Weekday;
  readonly spans: Spans;
}

/** A week with consecutive weekdays of the same hours joined. */
export function daysAlike(week: WeekForm): readonly DaysAlike[] {
  const found: DaysAlike[] = [];
  for (const day of weekdays) {
    const spans = week[day] ?? [];
    const before = found.at(-1);
    if (before !== undefined && JSON.stringify(before.spans) === JSON.stringify(spans))
      found[found.length - 1] = { ...before, last: day };
    else found.push({ first: day, last: day, spans });
  }
  return found;
}

/** The time between two spans, when the office is closed for a while. */
export const breaksIn = (spans: Spans): Spans =>
  spans.slice(1).map(([from], place) => [spans[place]?.[1] ?? '', from ?? '']);
