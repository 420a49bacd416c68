import type { Calendar } from './calendar';
import type { Stop } from './clock';
import { localDay, type Instant } from './instant';
import { officeDaysFrom, type OfficeDay, type Stretch } from './office-day';

/** A date's office time that a clock of minutes or hours may use: from the arrival on, less the stops. */
export interface OfficeTime {
  readonly officeDay: OfficeDay;
  readonly stretches: readonly Stretch[];
}

/** Every date from the arrival on with the office time that counts, in order and without end. */
export function* walkOfficeTime(calendar: Calendar, startedAt: Instant, stops: readonly Stop[]): Generator<OfficeTime> {
  for (const officeDay of officeDaysFrom(calendar, localDay(startedAt, calendar.zone))) {
    const open = officeDay.open.flatMap(({ from, to }) => stretch(Math.max(from, startedAt), to));
    yield { officeDay, stretches: stops.reduce(without, open) };
  }
}

const stretch = (from: Instant, to: Instant): readonly Stretch[] => (from < to ? [{ from, to }] : []);

const without = (open: readonly Stretch[], stop: Stop): readonly Stretch[] =>
  open.flatMap(({ from, to }) => [
    ...stretch(from, Math.min(to, stop.from)),
    ...stretch(Math.max(from, stop.to ?? Infinity), to),
  ]);

/** How much of these stretches lies before an instant, in milliseconds. */
export const lengthUntil = (stretches: readonly Stretch[], until: Instant): number =>
  stretches.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, until) - from), 0);
