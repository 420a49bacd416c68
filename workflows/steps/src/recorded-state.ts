import {
  type Departure,
  type Position,
  type RecordedTransition,
  type TransitionWords,
  nowhere,
} from '@loket/case-flow';
import type { SopSnapshot } from '@loket/sop/snapshot';

/** The workflow's state: what casework recorded last, and nothing that was not recorded. */
export class RecordedState {
  version = 0;
  position: Position = nowhere;
  dueAt: string | null = null;
  wakeAt: string | null = null;
  /** The clock that the timer waits for. */
  waking: string | undefined;
  sla = 'none';
  words: TransitionWords = { now: '', timer: null };
  /** The row's time is over, and the outcome by which it is left is not recorded yet. */
  lapse: RecordedTransition['lapse'];
  /** Steps left for good, in order; the main function follows them. */
  readonly departures: Departure[] = [];
  private readonly causes = new Set<string>();

  /** `table` is the one the case started with; moving to another edition replaces it. */
  constructor(public table: SopSnapshot) {}

  /** Whether the transition of this cause has been assigned. */
  knows(causeId: string): boolean {
    return this.causes.has(causeId);
  }

  assign(transition: RecordedTransition): void {
    this.causes.add(transition.causeId);
    this.version = transition.version;
    this.position = transition.position;
    this.dueAt = transition.dueAt;
    this.wakeAt = transition.wakeAt;
    this.waking = transition.waking;
    this.sla = transition.sla;
    this.words = transition.words;
    // Taken at once, so a lapse is always the very next transition.
    this.lapse = transition.lapse;
    if (transition.table !== undefined) this.table = transition.table;
    if (transition.left !== undefined) this.departures.push(transition.left);
  }
}
