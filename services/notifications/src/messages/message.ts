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
  | 'case-overdue';

/** A message that an event asks for: ids, codes and times only. */
export interface NewMessage {
  readonly kind: MessageKind;
  readonly caseId: string | null;
  /** The transition whose facts are told. */
  readonly transition: number | null;
  readonly dueAt: string | null;
  /** Null: the contact of the case, or all officers of an overdue case. */
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
