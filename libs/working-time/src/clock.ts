import { MINUTE, type Instant } from './instant';

/** A standard time: how much office time, or how many working days, a row may take. */
export interface Clock {
  readonly kind: 'days' | 'hours' | 'minutes';
  readonly budget: number;
}

/** While the file is with the applicant the clock stands; `to` is null while it is still there. */
export interface Stop {
  readonly from: Instant;
  readonly to: Instant | null;
}

/** One hour or minute in milliseconds. */
export const unitOf = (kind: 'hours' | 'minutes'): number => (kind === 'hours' ? 60 : 1) * MINUTE;

/** Throws when the clock could never run: no budget, half a working day, a stop that ends before it begins. */
export function requireClock({ kind, budget }: Clock, stops: readonly Stop[]): void {
  if (!Number.isFinite(budget) || budget <= 0) throw new Error(`A clock of ${budget} ${kind} cannot run`);
  if (kind === 'days' && !Number.isInteger(budget)) throw new Error(`${budget} is not a whole number of working days`);
  const early = stops.find(({ from, to }) => to !== null && to < from);
  if (early) throw new Error(`A stop ends at ${early.to}, before it begins at ${early.from}`);
}

/** Whether the clock stands at that instant; a stop's end is no longer part of it. */
export const isStoppedAt = (stops: readonly Stop[], at: Instant): boolean =>
  stops.some(({ from, to }) => from <= at && (to === null || at < to));

/** The beginning of the stop that has not ended, if there is one. */
export function openStop(stops: readonly Stop[]): Instant | undefined {
  const open = stops.filter(({ to }) => to === null).map(({ from }) => from);
  return open.length > 0 ? Math.min(...open) : undefined;
}
