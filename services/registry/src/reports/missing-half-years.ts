import { halfYearsBefore } from '@loket/sop';
import { getLastDay } from './half-year';

/**
 * The half-years that an ormas should have reported on and has not, the latest first: from the first one that ended
 * after its registration to the last one that is over; none where it has no certificate. Dates are YYYY-MM-DD.
 * Permendagri 57/2017 art. 39.
 */
export function missingHalfYears(
  registeredOn: string | null,
  reported: readonly string[],
  today: string,
): readonly string[] {
  if (registeredOn === null) return [];
  const years = Number(today.slice(0, 4)) - Number(registeredOn.slice(0, 4)) + 1;
  return halfYearsBefore(today, Math.max(years, 0) * 2).filter(
    (halfYear) => getLastDay(halfYear) > registeredOn && !reported.includes(halfYear),
  );
}
