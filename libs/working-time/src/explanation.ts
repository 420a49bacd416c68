import type { CivilDate } from './civil-date';
import type { Instant } from './instant';
import type { DayVerdict } from './walk-days';

/** A date, or consecutive dates skipped for the same reason, and what it does to the clock. */
export interface ExplanationLine {
  readonly from: CivilDate;
  /** The last date of several; left out for one. */
  readonly to?: CivilDate;
  readonly counted: boolean;
  readonly reason: DayVerdict['reason'];
  /** Which working day of a clock of days this is. */
  readonly ordinal?: number;
  /** Minutes of office time that a clock of hours or minutes used on this date. */
  readonly minutes?: number;
  readonly legalBasis?: string;
  readonly closesAt?: Instant;
}

export type Explanation = readonly ExplanationLine[];
