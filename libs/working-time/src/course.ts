import type { Calendar } from './calendar';
import type { Halt } from './halts';
import type { Instant } from './instant';

/** What a proof goes through, date by date: from the arrival to its end. */
export interface Course {
  readonly calendar: Calendar;
  readonly startedAt: Instant;
  readonly halts: readonly Halt[];
  readonly end: Instant;
  /** Numbers of the office-local dates of arrival and end. */
  readonly firstDay: number;
  readonly lastDay: number;
}
