import type { When } from './form-section';
import type { StandardTime } from './standard-time';
import type { Text } from './text';

/**
 * What happens to a case at a row: it comes there, leaves it for good, or goes to the applicant and comes back. A clock
 * that ends with `resubmitted` ends too where the row is left while the applicant has the file.
 */
export interface RowEvent {
  readonly row: string;
  readonly when: 'entered' | 'left' | 'returned' | 'resubmitted';
}

/** A clock of the table: it may span rows, and a row may have none. */
export interface SopClock {
  readonly key: string;
  readonly title: Text;
  readonly starts: 'opening' | RowEvent;
  readonly ends: 'closing' | RowEvent;
  readonly time: StandardTime;
  /** Whose time it is: an office's clock stands while the applicant has the file. */
  readonly party: 'office' | 'applicant';
  /** It runs only in cases with this answer in the form, as officers have corrected it. */
  readonly when?: When;
  /** Once it is over, the row at which the office has the case takes its `lapse`, as after its own time. */
  readonly lapses?: true;
}

/** When warnings and escalations fire and who is told; what is left out is as the product has it (working time, rule 7). */
export interface SlaPolicy {
  /** Share of a budget of minutes or hours at which the holder is warned, between 0 and 1. */
  readonly warnAtShare?: number;
  /** The working day at whose opening the holder is warned; the last one when left out. */
  readonly warnOnDay?: number;
  /** How many escalations follow an overdue clock. */
  readonly escalations?: number;
  /** Roles told, besides the holder, when a clock falls overdue. */
  readonly overdueTo?: readonly string[];
  /** Roles told at an escalation. */
  readonly escalatedTo?: readonly string[];
  /** `queue`: shown in the queue alone, for rows that take minutes at a counter; by e-mail too when left out. */
  readonly tell?: 'queue';
}
