/** `POST /counter/tickets`: a walk-in's file taken in; `id` makes a second click the same ticket. */
export interface TicketForm {
  readonly id: string;
  readonly agency: string;
  readonly service: string;
  readonly values: Readonly<Record<string, string>>;
}

export interface TicketTaken {
  readonly caseId: string;
  readonly number: string;
  /** Number among the tickets of the office's day. */
  readonly ticket: number;
  readonly day: string;
}

/** The minutes of a row, counted in the office's own time. */
export interface RowWatch {
  /** What the table gives the row. */
  readonly minutes: number;
  readonly usedMs: number;
  /** False while the office is closed or at its break. */
  readonly running: boolean;
}

/** `POST /counter/tickets/:caseId/resubmission`: the completed file is taken in again; `id` as in `TicketForm`. */
export interface TakeBackForm {
  readonly id: string;
  readonly visit: number;
}

/** A ticket of today, or of an earlier day and still open. */
export interface TicketView {
  readonly caseId: string;
  readonly number: string;
  readonly ticket: number;
  readonly subject: string;
  readonly serviceTitle: { readonly id: string; readonly en: string };
  /** The row of the table it stands at; null while the applicant has it and once it is closed. */
  readonly stepTitle: { readonly id: string; readonly en: string } | null;
  /** Whose turn it is, as the table's header names them. */
  readonly executor: { readonly id: string; readonly en: string } | null;
  /** The task, where it is the reader's turn. */
  readonly taskId: string | null;
  /** The stopwatch of the row; null where no row runs, or its time is not reckoned in minutes. */
  readonly watch: RowWatch | null;
  readonly closed: boolean;
  readonly withApplicant: boolean;
  /** Why the applicant has it back, in the officer's words. */
  readonly reason: string | null;
  /** The visit that the file went back from, where the reader may take it in again. */
  readonly takesBack: number | null;
  /** Letters to print, for officers whose roles have had the case. */
  readonly letters: readonly { readonly id: string; readonly number: string }[];
}

/** `GET /counter`: a counter at which the reader works. */
export interface CounterView {
  readonly agency: string;
  readonly day: string;
  /** What the reader takes in there. */
  readonly takesIn: readonly {
    readonly service: string;
    readonly title: { readonly id: string; readonly en: string };
  }[];
  readonly tickets: readonly TicketView[];
}
