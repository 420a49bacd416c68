import type { CivilDate } from './civil-date';
import type { Stop } from './clock';
import type { Instant } from './instant';

/** What a line of a proof tells: most what a date does to the clock, the last two what happened on it. */
export type LineReason =
  | 'arrival-day'
  | 'working-day'
  | 'weekend'
  | 'day-off'
  | 'no-office-time'
  | 'with-applicant'
  /** A date of a clock of calendar days, months or years. */
  | 'calendar-day'
  /** A date of a clock of clock hours. */
  | 'clock-time'
  | 'stopped'
  | 'amended';

/** A date, or consecutive dates alike, and what it does to the clock; or a stop or an amendment that began on it. */
export interface ExplanationLine {
  readonly from: CivilDate;
  /** The last date of several; left out for one. */
  readonly to?: CivilDate;
  readonly counted: boolean;
  readonly reason: LineReason;
  /** Which day of a clock of days this is; of several dates, the last one's. */
  readonly ordinal?: number;
  /** Minutes that a clock of time used on this date, added up cut down: their sum is the whole, cut down. */
  readonly minutes?: number;
  readonly legalBasis?: string;
  readonly closesAt?: Instant;
  /** When the file went to the applicant and when it came back; of a line `stopped`. */
  readonly stop?: Stop;
  /** What the amendment did to the due time; of a line `amended`. */
  readonly amendment?: AmendedDue;
}

export interface AmendedDue {
  readonly recordedAt: Instant;
  /** Null while the file is with the applicant. */
  readonly oldDue: Instant | null;
  readonly newDue: Instant | null;
  /** The calendar as amended led to a due time before the recording, so that it does not hold. */
  readonly tooLate: boolean;
}

export type Explanation = readonly ExplanationLine[];
