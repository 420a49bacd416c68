import type { Move, RecordedTransition, TransitionRequest } from '@loket/case-flow';
import { Mutex } from 'async-mutex';
import { record } from './record';
import type { RecordedState } from './recorded-state';

/** What a transition is to record, worked out from the state it is made on. */
export interface Draft extends Move {
  readonly letterId?: string;
}

/** Makes transitions one at a time: work out, record, and only then assign. */
export class Transitions {
  private readonly mutex = new Mutex();

  constructor(
    private readonly caseId: string,
    private readonly state: RecordedState,
    private readonly assigned: () => void,
  ) {}

  /**
   * Records the transition of one cause. `workOut` runs on the present state, and again when casework knew transitions
   * that this workflow had lost; it throws where the change is no longer possible.
   */
  make(causeId: string, workOut: () => Draft): Promise<void> {
    return this.mutex.runExclusive(async () => {
      for (;;) {
        const draft = workOut();
        const answer = await record(this.request(causeId, draft));
        if (answer.status === 'nothing-due') throw new Error('Only a wake may find nothing due');
        if (answer.status === 'recorded') return this.assign([answer.transition]);
        this.assign(answer.transitions);
        if (answer.transitions.some((each) => each.causeId === causeId)) return;
      }
    });
  }

  /** Lets casework write the thresholds that are due at the workflow's time. */
  wake(): Promise<void> {
    return this.mutex.runExclusive(async () => {
      const { version, position } = this.state;
      const answer = await record({ caseId: this.caseId, causeId: `wake:${version}`, baseVersion: version, position, at: new Date().toISOString() });
      if (answer.status === 'nothing-due') this.state.wakeAt = answer.wakeAt;
      else this.assign(answer.status === 'recorded' ? [answer.transition] : answer.transitions);
    });
  }

  private request(causeId: string, { position, left, letterId }: Draft): TransitionRequest {
    return {
      caseId: this.caseId,
      causeId,
      baseVersion: this.state.version,
      position,
      ...(left === undefined ? {} : { left }),
      ...(letterId === undefined ? {} : { letterId }),
    };
  }

  private assign(transitions: readonly RecordedTransition[]): void {
    for (const transition of transitions) this.state.assign(transition);
    this.assigned();
  }
}
