import type { Stop } from './clock';
import type { Instant } from './instant';

/** A stop as it is reckoned with: an open one ends never. */
export interface Halt {
  readonly from: Instant;
  readonly to: Instant;
}

/** Stops in order of time, those that overlap or touch joined. */
export function haltsOf(stops: readonly Stop[]): readonly Halt[] {
  const ordered = stops
    .map(({ from, to }) => ({ from, to: to ?? Infinity }))
    .sort((one, other) => one.from - other.from);
  const joined: Halt[] = [];
  for (const halt of ordered) {
    const last = joined.at(-1);
    if (last === undefined || last.to < halt.from) joined.push(halt);
    else joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, halt.to) };
  }
  return joined;
}

/** The halt that holds an instant; its end is no longer part of it. */
export const haltAt = (halts: readonly Halt[], at: Instant): Halt | undefined =>
  halts.find(({ from, to }) => from <= at && at < to);

/** Whether a date that counts at an instant counts against the applicant: from < instant ≤ to. */
export const isHeldAt = (halts: readonly Halt[], at: Instant): boolean =>
  halts.some(({ from, to }) => from < at && at <= to);
