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
  /** When the row was entered, and the minutes that the table gives it. */
  readonly since: string | null;
  readonly minutes: number | null;
  readonly dueAt: string | null;
  readonly closed: boolean;
  readonly withApplicant: boolean;
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
