import type { Zone } from '@loket/working-time';

/** What officers are told of a deadline. Nothing of the applicant: that they find in the queue, not in their mailbox. */
export interface DeadlineFacts {
  /** The officer written to. */
  readonly name: string;
  readonly number: string;
  readonly serviceTitle: string;
  /** The row of the table, or the clock that spans rows. */
  readonly clockTitle: string;
  /** RFC 3339; told in the office's zone. */
  readonly dueAt: string;
  readonly zone: Zone;
  /** Which escalation. */
  readonly level: number;
  readonly queueUrl: string;
  readonly recordUrl: string;
}
