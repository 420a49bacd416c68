import type { ReportReminder } from '@loket/contracts';

/** What officers are told of a deadline. */
export const deadlineKinds = ['case-warned', 'case-overdue', 'case-escalated', 'case-unattended'] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/** What rows of a table themselves tell the applicant. */
export const tellingKinds = ['papers-asked', 'document-sent'] as const;
type TellingKind = (typeof tellingKinds)[number];

/** What a complainant is told of the course of a complaint. */
type ComplaintKind =
  `complaint-${'received' | 'rejected' | 'followed-up' | 'forwarded' | 'answered' | 'reopened' | 'closed' | 'lapsed'}`;

/** Which reminder of a half-yearly report. */
type ReminderKind = `report-${ReportReminder}`;

/** The closed list of what is written to people. */
export type MessageKind =
  | 'account-opened'
  | 'password-link'
  | 'account-requested'
  | 'account-refused'
  | 'draft-link'
  | 'account-purposes'
  | 'account-link-resent'
  | 'account-deactivated'
  | 'account-reactivated'
  | 'case-submitted'
  | 'case-returned'
  | 'case-refused'
  | 'letter-issued'
  | 'case-closed'
  | 'case-withdrawn'
  | 'case-lapsed'
  | 'case-awaits-applicant'
  | 'case-reminded'
  | TellingKind
  | 'consultation-received'
  | 'consultation-asked-back'
  | 'consultation-answered'
  | ComplaintKind
  | ReminderKind
  | DeadlineKind;

/** A message that an event asks for: ids, codes and times only. */
export interface NewMessage {
  readonly kind: MessageKind;
  readonly caseId: string | null;
  /** The transition whose facts are told. */
  readonly transition: number | null;
  /** Of a deadline: which clock reached its threshold, which escalation that is, and what was due then. */
  readonly clock: string | null;
  readonly level: number | null;
  readonly dueAt: string | null;
  /** Null: the contact of the case, all officers whom a deadline concerns, or all who act for an organisation. */
  readonly accountId: string | null;
  /** What is told where it is no case: an act at the account, or a draft. */
  readonly aboutId?: string;
  /** Of a reminder: which report is missing; it is due on the date `dueAt`. */
  readonly report?: { readonly ormasId: string; readonly halfYear: string };
}

/** A stored message that is being sent. */
export interface Message extends NewMessage {
  readonly id: string;
  readonly eventId: string;
  readonly eventType: string;
  /** Counted up at each attempt; whoever holds a lower number has lost the message to another process. */
  readonly attempts: number;
}

export const isDeadlineKind = (kind: MessageKind): kind is DeadlineKind => deadlineKinds.some((each) => each === kind);
