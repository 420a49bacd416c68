import type { StandardTime } from './standard-time';
import type { Text } from './text';

/** Which office's officers may act on a step: that of the case, or a named one. */
export type StepOffice = 'case-office' | 'ministry';

/** What the officer enters with an outcome, e.g. the ministry's number and date. */
export interface OutcomeEntry {
  readonly key: string;
  /**
   * A long text takes up to `LONGEST_TEXT` characters. A telephone number is kept as E.164. A position is written like `-2.2096, 113.9108`. Officers are a team
   * of two at least, by account, its lead first. An agenda number is not typed: the office's register book gives the next
   * one of the year with the decision.
   */
  readonly kind:
    'text' | 'long-text' | 'date' | 'phone' | 'choice' | 'position' | 'officers' | 'pdf' | 'photo' | 'agenda-number';
  readonly label: Text;
  readonly hint?: Text;
  /** May be left empty. */
  readonly optional?: true;
  /** For `choice`. */
  readonly choices?: readonly { readonly value: string; readonly label: Text }[];
  /** For `officers`: the executor whose officers may be named. */
  readonly role?: string;
  /** For `date`: today or before. */
  readonly past?: true;
  /** Asked for only under this issuing authority; always when left out. */
  readonly whenAuthority?: IssuingAuthority;
  /** Written to the applicant: stands in the message and on the tracking page. */
  readonly toApplicant?: true;
}

/** How many characters an entry of kind `long-text` holds. */
export const LONGEST_TEXT = 10_000;

/** Who issues the certificate (Permendagri 57/2017 arts 5–6 against the source's way). */
export type IssuingAuthority = 'province' | 'ministry';

export interface Outcome {
  readonly label: Text;
  /** How a timeline tells it once it is done, e.g. Disetujui; the label when left out. */
  readonly told?: Text;
  /** A step key, `applicant` (the file goes back for correction), or an end such as `refused`. */
  readonly leadsTo: string;
  readonly reason?: 'required' | 'per-document';
  /** The outcome is refused while a required document lacks a positive verdict. */
  readonly needsAllVerdicts?: boolean;
  readonly entries?: readonly OutcomeEntry[];
  /** At most once in a case, whichever row has it: outcomes of this key in other rows count as the same. */
  readonly once?: true;
  /** Where it leads to the applicant: what they write when they hand the file back. */
  readonly reply?: OutcomeEntry & { readonly kind: 'long-text' };
  /** Colours the button; `grave` ends the case against the applicant. */
  readonly tone?: 'positive' | 'neutral' | 'grave';
  /** What the applicant is told when this is decided. */
  readonly tells?: Telling;
}

/** The closed list of what a row itself tells the applicant; how it is put is for the service notifications. */
export const tellings = ['papers-asked', 'document-sent'] as const;

/** A message that is part of a row, such as a finished document that is sent. */
export interface Telling {
  readonly message: (typeof tellings)[number];
  /** Key of the letter that goes with it. */
  readonly letter?: string;
}

/** How long something may last, and the outcome that the row then takes without anybody's act. */
export interface TimeLimit {
  readonly time: StandardTime;
  /** Key of one of the row's outcomes; nobody chooses it. */
  readonly outcome: string;
}

/** What the product does by itself at a row whose executor is `system`. */
export type SystemAct =
  | 'issue-letter'
  | 'register-organisation'
  | 'enter-organisation'
  | 'register-report'
  | 'hand-over'
  | 'open-account'
  | 'change-account';

/** One row of an SOP table. */
export interface Step {
  readonly key: string;
  /** As the source numbers it; its place among the listed rows when left out. */
  readonly no?: string;
  readonly activity: Text;
  /** Short title for timelines and queues. */
  readonly title: Text;
  /**
   * Key of an executor of the table; `system` for what the product does itself; `applicant` for what they do by filing,
   * at the head of the table, or for a row of theirs behind it, such as saying whether a complaint is solved.
   */
  readonly executor: string;
  /** Executors who put their initials (paraf) on the row, in order, before its executor decides. */
  readonly initials?: readonly string[];
  readonly office: StepOffice;
  /** Documents checked at this row, by the key of the requirement. */
  readonly completeness: readonly string[];
  /** The column Kelengkapan word for word, where it names more than the checked documents. */
  readonly completenessAsWritten?: readonly string[];
  readonly within?: StandardTime;
  readonly output?: Text;
  /** The column Ket. */
  readonly remark?: Text;
  /** Key of a field of the form: the files that pass this row are counted by it, for the report. */
  readonly countsBy?: string;
  readonly outcomes: Readonly<Record<string, Outcome>>;
  /** Steps whose last decider may not also decide this one. */
  readonly fourEyesWith?: readonly string[];
  /** An entry of kind `officers`: the row is the lead's to begin with, and only those named there may take it. */
  readonly heldBy?: string;
  /** The outcome that the row takes by itself once its own time (`within`), or a clock that `lapses`, is over; nobody chooses it. */
  readonly lapse?: string;
  /** How long the applicant may keep a file that this row sent back. */
  readonly returnLimit?: TimeLimit;
  /** The outcome by which the product sends a case on where all who could act at this row are excluded from it. */
  readonly vacancy?: string;
  /** In a table that runs as data: what is done at a row of the system. */
  readonly act?: SystemAct;
  /** Key of the letter that the act issues or hands over; the service's first letter, or the last one issued, when left out. */
  readonly letter?: string;
  /** Off the usual way: the applicant is told of the row once the case has come there. */
  readonly aside?: true;
  /** The product's own row; not part of the printed table. */
  readonly unlisted?: true;
}
