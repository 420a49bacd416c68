import type { OrmasReport, ReportRefusal } from '@loket/contracts';
import { getLastDay } from './half-year';

/** What the register knows of an ormas when somebody reports on it. */
export interface ReportStanding {
  /** Date YYYY-MM-DD; null where the ormas has no certificate. */
  readonly registeredOn: string | null;
  readonly reports: readonly Pick<OrmasReport, 'halfYear' | 'letterNumber'>[];
}

/** Why a report on this half-year cannot be taken in on a date, or null where it can. */
export function refusalOf(
  halfYear: string,
  { registeredOn, reports }: ReportStanding,
  today: string,
): ReportRefusal | null {
  const lastDay = getLastDay(halfYear);
  const earlier = reports.find((report) => report.halfYear === halfYear);
  if (earlier !== undefined) return { code: 'already-reported', letterNumber: earlier.letterNumber };
  if (lastDay >= today) return { code: 'not-over', lastDay };
  if (registeredOn !== null && lastDay <= registeredOn) return { code: 'before-registration', registeredOn };
  return null;
}
