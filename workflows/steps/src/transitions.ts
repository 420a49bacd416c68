import { type Move, type RecordedTransition, type TransitionRequest, leave } from '@loket/case-flow';
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
    return this.mutex.runExclusive(() => this.recordOnce(causeId, workOut));
  }

  /** Like `make`; does nothing when the case has been closed by the time it is this cause's turn. */
  makeUnlessClosed(causeId: string, workOut: () => Draft): Promise<void> {
    return this.mutex.runExclusive(async () => {
      if (this.state.position.holder !== 'closed') await this.recordOnce(causeId, workOut);
    });
  }

  private async recordOnce(causeId: string, workOut: () => Draft): Promise<void> {
    // Casework may have recorded this very cause before the workflow lost it.
    while (!this.state.knows(causeId)) {
      const answer = await record(this.request(causeId, workOut()));
      if (answer.status === 'nothing-due') throw new Error('Only a wake may find nothing due');
      this.assign(answer.status === 'recorded' ? [answer.transition] : answer.transitions);
      // What the workflow has caught up on may have ended the row before this cause's turn.
      await this.takeLapse();
    }
  }

  /** Lets casework write the thresholds that are due at the workflow's time, and leaves a row whose time is over. */
  wake(): Promise<void> {
    return this.mutex.runExclusive(async () => {
      const { version, position } = this.state;
      // The last transition may have closed the case while the timer waited its turn.
      if (position.holder === 'closed') return;
      const answer = await record({
        caseId: this.caseId,
        causeId: `wake:${version}`,
        baseVersion: version,
        position,
        at: new Date().toISOString(),
      });
      if (answer.status === 'nothing-due') this.state.wakeAt = answer.wakeAt;
      else this.assign(answer.status === 'recorded' ? [answer.transition] : answer.transitions);
      await this.takeLapse();
    });
  }

  private async takeLapse(): Promise<void> {
    const { lapse } = this.state;
    if (lapse === undefined) return;
    const { step, visit, outcome } = lapse;
    await this.recordOnce(`lapse:${step}:visit-${visit}`, () =>
      leave(this.state.table, this.state.position, step, outcome),
    );
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
