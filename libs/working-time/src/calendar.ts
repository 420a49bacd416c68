import type { Amendment, WrittenWeek } from './calendar-change';
import type { CivilDate, Weekday } from './civil-date';
import type { Zone } from './instant';

/** Office hours from and to, as wall clock times "HH:MM". */
export type Span = readonly [from: string, to: string];

/** Hours valid from a date to a last date, inclusive; null is open-ended. */
export interface HoursEntry {
  readonly from: CivilDate;
  readonly to: CivilDate | null;
  readonly legalBasis: string;
  readonly week: Readonly<Record<Weekday, readonly Span[]>>;
}

export interface DayOff {
  readonly date: CivilDate;
  /** National holiday, collective leave or a kind of the office's own, e.g. a local holiday. */
  readonly type: string;
  readonly legalBasis: string;
}

/** A collective-leave date on which the office works by its own decree. */
export interface WorkedLeave {
  readonly date: CivilDate;
  readonly legalBasis: string;
}

/** An office's calendar. Of several hours entries that hold a date, the last one listed wins. */
export interface Calendar {
  readonly zone: Zone;
  readonly hours: readonly HoursEntry[];
  readonly daysOff: readonly DayOff[];
  readonly workedLeave: readonly WorkedLeave[];
  /** What it was amended from last; left out while it is as first recorded. Only `amend` sets it. */
  readonly amended?: Amended;
}

/** How a calendar became what it is. */
export interface Amended extends Amendment {
  readonly before: Calendar;
}

/** A calendar as a file or a database keeps it, before it is checked; without its amendments. */
export interface CalendarRecord {
  readonly zone: string;
  readonly hours: readonly {
    readonly from: string;
    readonly to: string | null;
    readonly legalBasis: string;
    readonly week: WrittenWeek;
  }[];
  readonly daysOff: readonly { readonly date: string; readonly type: string; readonly legalBasis: string }[];
  readonly workedLeave?: readonly { readonly date: string; readonly legalBasis: string }[];
}

export const NATIONAL_HOLIDAY = 'national-holiday';
export const COLLECTIVE_LEAVE = 'collective-leave';
