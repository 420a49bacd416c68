import type { Agency } from './accounts-api';
import type { ComplaintProgress } from './complaints-api';

/** A service as an office offers it. `sop` is the published definition (see `Sop` of the library `sop`). */
export interface ServiceOffer<S = unknown> {
  readonly service: string;
  readonly agency: string;
  readonly definitionHash: string;
  readonly sop: S;
}

/** `GET /agencies/:id/hours`: when an office is open in this week, without breaks. */
export interface OfficeHours {
  readonly agency: string;
  readonly inWords: { readonly id: string; readonly en: string };
}

export interface DraftView {
  readonly id: string;
  readonly service: string;
  readonly agency: string;
  readonly values: Readonly<Record<string, string>>;
  /** Keys of the sections saved without an error. */
  readonly completeSections: readonly string[];
  readonly updatedAt: string;
  /** Set once submitted: the draft's id is the case's id. */
  readonly caseNumber: string | null;
}

export interface SubmissionAccepted {
  readonly caseId: string;
  readonly number: string;
  readonly trackingSecret: string;
}

/** `lapsed`: the applicant's time is over, and the row was left by it. */
export type SlaState =
  'none' | 'running' | 'warned' | 'overdue' | 'escalated' | 'stopped' | 'lapsed' | 'met' | 'missed';

export interface TimelineEntry {
  readonly step: string;
  readonly title: { readonly id: string; readonly en: string };
  readonly state: 'done' | 'now' | 'ahead';
  readonly enteredAt: string | null;
  readonly leftAt: string | null;
  readonly dueAt: string | null;
  readonly sla: SlaState;
  readonly outcome: { readonly id: string; readonly en: string } | null;
  /** How it was left, where nobody decided: its time was over, or the applicant withdrew. */
  readonly leftBy: 'time' | 'withdrawal' | null;
  /** Whose row it is. */
  readonly party: 'office' | 'applicant';
  /** Office that holds or held it; null for the applicant and for the system. */
  readonly office: string | null;
  readonly standardDays: number | null;
  /** When the file went back to the applicant from this step, and when it came in again; `asked`: for an answer only. */
  readonly returns: readonly {
    readonly returnedAt: string;
    readonly resubmittedAt: string | null;
    readonly asked?: true;
  }[];
}

/** One line of a deadline's proof, as `explain()` of the library `working-time` gives it. */
export interface ProofLine {
  readonly from: string;
  readonly to: string | null;
  readonly counted: boolean;
  readonly reason: string;
  /** What the date does to the clock, in words: the same on every page and paper. */
  readonly words: { readonly id: string; readonly en: string };
}

/** What a clock counts; see `Clock` of the library `working-time`. */
export type ClockKind =
  'minutes' | 'hours' | 'days' | 'clock-hours' | 'calendar-days' | 'calendar-months' | 'calendar-years';

/** A clock of a case with the proof of its due time. */
export interface ClockView {
  /** The row's key; `promise` for the whole service; else a clock that spans rows. */
  readonly key: string;
  /** Whose time it is. */
  readonly party: 'office' | 'applicant';
  readonly title: { readonly id: string; readonly en: string };
  readonly kind: ClockKind;
  readonly budget: number;
  readonly provenance: 'source' | 'law' | 'local default' | null;
  readonly basis: string | null;
  readonly startedAt: string;
  readonly dueAt: string | null;
  readonly endedAt: string | null;
  readonly sla: SlaState;
  /** A year reckoned with has no published holidays yet. */
  readonly provisional: boolean;
  readonly zone: 'WIB' | 'WITA' | 'WIT';
  readonly proof: readonly ProofLine[];
}

export interface CaseDocument {
  readonly id: string;
  readonly requirement: string;
  readonly label: { readonly id: string; readonly en: string };
  readonly required: boolean;
  readonly fileName: string;
  readonly contentType: string;
  readonly verdict: 'accepted' | 'rejected' | null;
  readonly reason: string | null;
  /** What its sender says of it, where the requirement takes many files; the label is its title then. */
  readonly note: string | null;
  /** May the applicant replace it now? */
  readonly replaceable: boolean;
}

/** A file that an officer added with a decision, such as the ministry's certificate. */
export interface CaseAttachment {
  readonly id: string;
  readonly entry: string;
  readonly label: { readonly id: string; readonly en: string };
}

export interface CaseLetter {
  readonly id: string;
  readonly kind: string;
  readonly title: { readonly id: string; readonly en: string };
  readonly number: string;
}

/** What somebody wrote on a case for others to read, such as an officer's question and the answer to it. */
export interface Writing {
  readonly from: 'office' | 'applicant';
  readonly label: { readonly id: string; readonly en: string };
  readonly text: string;
  readonly at: string;
}

/** The case as its applicant and the officers see it. */
export interface CaseView {
  readonly id: string;
  readonly number: string;
  readonly service: string;
  readonly title: { readonly id: string; readonly en: string };
  readonly agency: Agency;
  readonly subject: string;
  readonly submittedAt: string;
  readonly closedAt: string | null;
  readonly ending: { readonly key: string; readonly label: { readonly id: string; readonly en: string } } | null;
  readonly step: string | null;
  readonly visit: number;
  readonly holder: 'office' | 'applicant' | 'system' | 'closed';
  readonly dueAt: string | null;
  readonly sla: SlaState;
  /** Open clocks, the one that leads first; the last one to end where none is open. */
  readonly clocks: readonly ClockView[];
  /** When the whole service is promised; null while the clock stands or where nothing is promised. */
  readonly promisedAt: string | null;
  readonly zone: 'WIB' | 'WITA' | 'WIT';
  readonly timeline: readonly TimelineEntry[];
  readonly documents: readonly CaseDocument[];
  readonly values: Readonly<Record<string, string>>;
  /** Reason of the last return or refusal, in the officer's words. */
  readonly reason: string | null;
  readonly letters: readonly CaseLetter[];
  /** What officers added for the applicant; handed over together with the letters. */
  readonly attachments: readonly CaseAttachment[];
  /** What the office wrote to the applicant and the applicant's replies, in order. */
  readonly writings: readonly Writing[];
  /** While the applicant has the file: what they are asked to write, if anything. */
  readonly replyAsked: { readonly key: string; readonly label: { readonly id: string; readonly en: string } } | null;
  /** Where the applicant has a row of their own to decide: what it asks and what can be chosen. */
  readonly ownRow: {
    readonly activity: { readonly id: string; readonly en: string };
    readonly outcomes: readonly TaskOutcome[];
  } | null;
  /** Until when the applicant, who has the file, can respond; null where nothing limits it. */
  readonly respondBy: string | null;
  /** The applicant may take the application back now. */
  readonly withdrawable: boolean;
  /** What a person did is stored and not yet settled. */
  readonly processing: boolean;
  /** Of complaints only: how far it has come, and what the complainant thinks of it. */
  readonly complaint?: ComplaintProgress;
}

export type QueueTab = 'mine' | 'unclaimed' | 'due-today' | 'overdue' | 'returned';

export interface QueueRow {
  readonly taskId: string;
  readonly caseId: string;
  readonly number: string;
  readonly subject: string;
  readonly service: string;
  readonly serviceTitle: { readonly id: string; readonly en: string };
  readonly step: string;
  readonly stepTitle: { readonly id: string; readonly en: string };
  readonly dueAt: string | null;
  readonly sla: SlaState;
  /** Working days left (negative: late by); null where no clock runs. */
  readonly daysLeft: number | null;
  readonly assigneeId: string | null;
  readonly assigneeName: string | null;
}

export interface Queue {
  readonly tab: QueueTab;
  readonly counts: Readonly<Record<QueueTab, number>>;
  readonly rows: readonly QueueRow[];
  readonly page: number;
  readonly pages: number;
}

export interface TaskView {
  readonly taskId: string;
  readonly step: string;
  readonly visit: number;
  readonly open: boolean;
  readonly row: number;
  readonly rows: number;
  readonly activity: { readonly id: string; readonly en: string };
  readonly assigneeId: string | null;
  readonly assigneeName: string | null;
  readonly mine: boolean;
  readonly fourEyesHint: boolean;
  readonly outcomes: readonly TaskOutcome[];
  /** Title of the step or ending that approval leads to. */
  readonly next: { readonly id: string; readonly en: string } | null;
  readonly missingVerdicts: number;
  readonly rejectedVerdicts: number;
  readonly historyUrl: string | null;
  /** What officers have entered so far, such as a register number; files stand in `attachments`. */
  readonly entered: readonly { readonly label: { readonly id: string; readonly en: string }; readonly value: string }[];
  /** What people wrote so far, the officers' notes to each other too. */
  readonly writings: readonly Writing[];
  /** What became of the messages to the applicant, in order. */
  readonly deliveries: readonly MessageDelivery[];
  /** When the applicant first opened the result by its link; null while nobody did. */
  readonly openedAt: string | null;
  /** Since when the applicant's account is deactivated; null while it is active, or where there is none. */
  readonly applicantInactiveSince: string | null;
  /** What the officer should know before deciding and the file itself does not say. */
  readonly remarks: readonly { readonly id: string; readonly en: string }[];
  /** What officers added so far, for the officers after them. */
  readonly attachments: readonly CaseAttachment[];
  /** What the officer entered here before and has not decided yet; null where nothing was kept. */
  readonly draft: DecisionDraftForm | null;
  readonly case: CaseView;
}

/** The ways in which people are written to. */
export const channels = ['email', 'whatsapp'] as const;
export type Channel = (typeof channels)[number];

/** `bounced`: the address was refused; `rejected`: the message; `no-recipient`: nobody to write to. */
export interface MessageDelivery {
  readonly kind: string;
  readonly fate: 'accepted' | 'bounced' | 'rejected' | 'no-recipient';
  /** By which way; null where none was tried. */
  readonly channel: Channel | null;
  readonly at: string;
}

export interface TaskOutcome {
  readonly key: string;
  readonly label: { readonly id: string; readonly en: string };
  readonly reason: 'required' | 'per-document' | null;
  readonly tone: 'positive' | 'neutral' | 'grave';
  /** False while a verdict is missing or four eyes forbid it. */
  readonly possible: boolean;
  readonly entries: readonly {
    readonly key: string;
    readonly kind: 'text' | 'long-text' | 'date' | 'phone' | 'choice' | 'position' | 'officers' | 'pdf' | 'photo';
    readonly label: { readonly id: string; readonly en: string };
    readonly hint?: { readonly id: string; readonly en: string };
    readonly optional?: true;
    readonly choices?: readonly {
      readonly value: string;
      readonly label: { readonly id: string; readonly en: string };
    }[];
    /** For `officers`: who can be named. */
    readonly officers?: readonly { readonly id: string; readonly name: string }[];
  }[];
}

/** `PUT /tasks/:id/draft`: what an officer has entered and not decided yet. */
export interface DecisionDraftForm {
  readonly entries: Readonly<Record<string, string>>;
}

/** `POST /tasks/:id/decisions`; `id` makes a second click the same decision. */
export interface DecisionForm {
  readonly id: string;
  readonly visit: number;
  readonly outcome: string;
  readonly reason?: string;
  readonly entries?: Readonly<Record<string, string>>;
}

/** `processing`: stored, and will go through by itself. */
export interface DecisionAccepted {
  readonly state: 'settled' | 'processing';
}

/** Where messages about a case without account go. Whoever gave a WhatsApp number agreed to be written to there. */
export interface CaseContact {
  readonly name: string;
  readonly email: string | null;
  /** E.164. */
  readonly whatsapp: string | null;
}

/** A message's content; notifications asks by `GET /internal/cases/:id/correspondence?transition=<n>`. */
export interface Correspondence {
  readonly caseId: string;
  readonly number: string;
  readonly serviceTitle: string;
  readonly subject: string;
  /** Null where the applicant holds an account: accounts knows the contact then. */
  readonly contact: CaseContact | null;
  readonly accountId: string | null;
  readonly ending: string | null;
  readonly reason: string | null;
  /** Until when the applicant, who has the file, can respond; null where nothing limits it. */
  readonly respondBy: { readonly at: string; readonly zone: 'WIB' | 'WITA' | 'WIT' } | null;
  /** What the office last wrote to the applicant, in full. */
  readonly written: string | null;
  /** The secret link, for an applicant without account; null for others, who sign in. */
  readonly trackingPath: string | null;
  /** The letter that goes with the message; null where none does. */
  readonly letterId: string | null;
  readonly documents: readonly { readonly label: string; readonly reason: string }[];
}

/** `GET /internal/cases/:id/deadline-notice?event=<type>&clock=<key>`: what officers are told of a threshold. */
export interface DeadlineNotice {
  readonly number: string;
  readonly serviceTitle: string;
  /** Title of the row, or of the clock that spans rows. */
  readonly clockTitle: string;
  /** Of the office by whose calendar the clock runs. */
  readonly zone: 'WIB' | 'WITA' | 'WIT';
  /** Whom to tell: account ids, each once. Never the applicant. */
  readonly officers: readonly string[];
}

/** `GET /internal/dossiers/:id/access?account=&roles=`: what an account may do with the files of a draft or case. */
export interface DossierAccess {
  readonly read: boolean;
  /** Requirement keys whose files are not for this account's eyes yet, such as a certificate before its hand-over. */
  readonly withheld?: readonly string[];
  /** Requirement keys that may be uploaded or replaced now, with their limits. */
  readonly write: readonly {
    readonly requirement: string;
    readonly accepts: readonly ('pdf' | 'jpg' | 'png')[];
    readonly maxBytes: number;
    /** The file will be signed as it is, so it has to be whole and unsigned. */
    readonly toSign?: true;
    /** Takes many files, each with a title and a description. */
    readonly many?: true;
  }[];
}
