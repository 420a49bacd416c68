/** What officers are told of a deadline. */
export const deadlineKinds = ['case-warned', 'case-overdue', 'case-escalated'] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/** The closed list of what is written to people. */
export type MessageKind =
  | 'account-opened'
  | 'password-link'
  | 'account-requested'
  | 'account-refused'
  | 'case-submitted'
  | 'case-returned'
  | 'case-refused'
  | 'letter-issued'
  | 'case-closed'
  | 'consultation-received'
  | 'consultation-asked-back'
  | 'consultation-answered'
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
  /** Null: the contact of the case, or all officers whom a deadline concerns. */
  readonly accountId: string | null;
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
