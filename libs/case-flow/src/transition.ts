import type { SopSnapshot } from '@loket/sop/snapshot';
import type { Departure } from './move';
import type { Position } from './position';

/** What the workflow asks casework to record. Recorded once per `causeId`, on top of exactly `baseVersion`. */
export interface TransitionRequest {
  readonly caseId: string;
  /** `open`, a change's id, `letter:<kind>:visit-<n>`, `register`, `register-report`, `hand-over`, `account`, `send:<row>:visit-<n>`, `lapse:<row>:visit-<n>`, or `wake:<baseVersion>`. */
  readonly causeId: string;
  readonly baseVersion: number;
  readonly position: Position;
  readonly left?: Departure;
  /** For `wake`: the workflow's time (RFC 3339). Casework knows the instant of every other cause. */
  readonly at?: string;
  /** For letters: the id that documents gave. */
  readonly letterId?: string;
}

/** A transition as it stands in casework; assigning it brings a workflow up to date. */
export interface RecordedTransition {
  readonly version: number;
  readonly causeId: string;
  readonly position: Position;
  readonly left?: Departure;
  readonly dueAt: string | null;
  /** When the case wants to be woken next. */
  readonly wakeAt: string | null;
  /** The clock that wakes it, by key and visit; left out by transitions of before there were several. */
  readonly waking?: string;
  readonly sla: string;
  readonly words: TransitionWords;
  /** A row's time is over: the outcome by which it is now left. Nothing in transitions of before rows had limits. */
  readonly lapse?: { readonly step: string; readonly visit: number; readonly outcome: string };
  /** The table that holds from here on, where a supervisor moved the case to another edition. */
  readonly table?: SopSnapshot;
}

/** Words for the supervisors' history, without personal data. */
export interface TransitionWords {
  /** Step, who holds it, and when it is due. */
  readonly now: string;
  /** What the timer waits for; null where none is armed. */
  readonly timer: string | null;
}

export type TransitionAnswer =
  | { readonly status: 'recorded'; readonly transition: RecordedTransition }
  | { readonly status: 'behind'; readonly transitions: readonly RecordedTransition[] }
  /** Only for `wake`: nothing was due, nothing was written. */
  | { readonly status: 'nothing-due'; readonly wakeAt: string | null };
