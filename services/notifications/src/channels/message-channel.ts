import type { CaseContact, Channel } from '@loket/contracts';
import type { Mail } from '../mail/mail';
import type { TemplateMessage } from '../texts/template-message';

/** A PDF that goes with a message. */
export interface Enclosure {
  readonly fileName: string;
  readonly content: Buffer;
}

/** One message to one person, in the form of each way that it could go. */
export interface OutgoingMessage {
  readonly id: string;
  readonly to: CaseContact;
  readonly mail: Mail;
  /** Left out where it is told by e-mail alone. */
  readonly whatsapp?: TemplateMessage;
  readonly enclosure?: Enclosure;
}

/** A way in which messages reach people. */
export interface MessageChannel {
  readonly name: Channel;
  /** Whether this message can go to this person by this way. */
  reaches(message: OutgoingMessage): boolean;
  /** Hands the message over. Throws what `deliveryOfError` understands. */
  send(message: OutgoingMessage): Promise<void>;
  close(): void;
}
