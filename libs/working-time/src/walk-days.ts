import type { Calendar } from './calendar';
import type { Stop } from './clock';
import { localDay, type Instant } from './instant';
import { officeDaysFrom, type OfficeDay } from './office-day';

/** What a date does to a clock of working days. */
export interface DayVerdict {
  readonly officeDay: OfficeDay;
  readonly reason: 'arrival-day' | 'working-day' | 'weekend' | 'day-off' | 'with-applicant' | 'no-office-time';
  /** How many working days have counted up to and including this date. */
  readonly ordinal: number;
  readonly closing: Instant | undefined;
}

/**
 * Every date from the arrival on, in order and without end. The arrival date never counts, whatever the hour; a
 * working day counts against whoever holds the file at its closing (stop: from < closing ≤ to).
 */
export function* walkDays(calendar: Calendar, startedAt: Instant, stops: readonly Stop[]): Generator<DayVerdict> {
  const arrival = localDay(startedAt, calendar.zone);
  let ordinal = 0;
  for (const officeDay of officeDaysFrom(calendar, arrival)) {
    const closing = officeDay.open.at(-1)?.to;
    const reason = officeDay.day === arrival ? 'arrival-day' : reasonOf(officeDay, closing, stops);
    if (reason === 'working-day') ordinal++;
    yield { officeDay, reason, ordinal, closing };
  }
}

function reasonOf(
  { closed }: OfficeDay,
  closing: Instant | undefined,
  stops: readonly Stop[],
): Exclude<DayVerdict['reason'], 'arrival-day'> {
  if (closing === undefined) return closed?.reason ?? 'no-office-time';
  const withApplicant = stops.some(({ from, to }) => from < closing && (to === null || closing <= to));
  return withApplicant ? 'with-applicant' : 'working-day';
}
