import type { CivilDate } from './civil-date';
import type { Instant } from './instant';

/** A week of office hours as written: spans by weekday, a weekday left out is closed. */
export type WrittenWeek = Readonly<Record<string, readonly (readonly string[])[]>>;

/** One change of a calendar. A legal basis left out is the amendment's own. */
export type CalendarChange =
  | { readonly op: 'add-day-off'; readonly date: CivilDate; readonly type: string; readonly legalBasis?: string }
  | { readonly op: 'remove-day-off'; readonly date: CivilDate; readonly type: string }
  | {
      readonly op: 'set-hours';
      readonly from: CivilDate;
      /** The last date they are valid; null is open-ended. */
      readonly to: CivilDate | null;
      readonly week: WrittenWeek;
      readonly legalBasis?: string;
    }
  /** A decree to work on a date of collective leave. */
  | { readonly op: 'work-on-leave'; readonly date: CivilDate; readonly legalBasis?: string };

/** Changes recorded together, by one decree. */
export interface Amendment {
  readonly recordedAt: Instant;
  readonly legalBasis: string;
  readonly changes: readonly CalendarChange[];
}
