/** A week of office hours: spans "HH:MM" by weekday (`mon` … `sun`); a weekday left out is closed. */
export type WeekForm = Readonly<Record<string, readonly (readonly string[])[]>>;

/** One change of an office's calendar, as the library `working-time` makes it. */
export type CalendarChangeForm =
  | { readonly op: 'add-day-off'; readonly date: string; readonly type: string }
  | { readonly op: 'remove-day-off'; readonly date: string; readonly type: string }
  | { readonly op: 'set-hours'; readonly from: string; readonly to: string | null; readonly week: WeekForm }
  | { readonly op: 'work-on-leave'; readonly date: string };

/** `POST /agencies/:id/calendar/amendments/preview`: changes by one decree. */
export interface CalendarAmendmentForm {
  readonly legalBasis: string;
  readonly changes: readonly CalendarChangeForm[];
}

/** `POST /agencies/:id/calendar/amendments`; `id` makes a second click the same amendment. */
export interface CalendarAmendmentRecord extends CalendarAmendmentForm {
  readonly id: string;
  /** What the preview flags as needing a confirmation has been confirmed. */
  readonly acknowledged?: boolean;
}

/** Something an administrator should know before an amendment is recorded. */
export interface CalendarAmendmentFlag {
  readonly code: 'past-date' | 'unpublished-year' | 'no-effect';
  /** Which of the changes, from 0. */
  readonly change: number;
  /** Recorded only when acknowledged. */
  readonly mustConfirm: boolean;
  readonly text: { readonly id: string; readonly en: string };
}

/** A due time that an amendment would move. */
export interface MovedDeadline {
  readonly caseNumber: string;
  readonly clock: { readonly id: string; readonly en: string };
  readonly oldDue: string | null;
  readonly newDue: string | null;
}

/** What an amendment would do to the office's open cases. A case with any deadline earlier counts as moved earlier. */
export interface CalendarAmendmentPreview {
  readonly openCases: number;
  readonly earlier: number;
  readonly later: number;
  readonly unmoved: number;
  /** At most ten, those due soonest first. */
  readonly examples: readonly MovedDeadline[];
  readonly flags: readonly CalendarAmendmentFlag[];
}

/** An amendment as recorded. */
export interface CalendarAmendmentView extends CalendarAmendmentForm {
  readonly id: string;
  readonly recordedAt: string;
}

/** `GET /agencies/:id/calendar/amendments/:amendment`: how far the recorded amendment has come through the open cases. */
export interface CalendarAmendmentProgress extends CalendarAmendmentView {
  readonly total: number;
  readonly done: number;
}

/** `GET /agencies/:id/calendar`: an office's calendar as it stands, and how it came to be. */
export interface CalendarView {
  readonly agency: string;
  readonly zone: 'WIB' | 'WITA' | 'WIT';
  /** Of several entries that hold a date, the last one listed wins. */
  readonly hours: readonly {
    readonly from: string;
    readonly to: string | null;
    readonly legalBasis: string;
    readonly week: WeekForm;
  }[];
  readonly daysOff: readonly { readonly date: string; readonly type: string; readonly legalBasis: string }[];
  /** Dates of collective leave on which the office works by its own decree. */
  readonly workedLeave: readonly { readonly date: string; readonly legalBasis: string }[];
  /** The newest first. */
  readonly amendments: readonly CalendarAmendmentView[];
}
