import { type Change, DECIDE_UPDATE, moveBy, refusalOf } from '@loket/case-flow';
import { ApplicationFailure, defineUpdate, setHandler } from '@temporalio/workflow';
import type { RecordedState } from './recorded-state';
import type { Transitions } from './transitions';

const decide = defineUpdate<void, [Change]>(DECIDE_UPDATE);

/** Takes decisions and resubmissions. A refused one leaves no trace; a re-sent one is refused for the same reason. */
export function handleDecisions(state: RecordedState, transitions: Transitions): void {
  const check = (change: Change): void => {
    const refusal = refusalOf(state.table, state.position, change);
    if (refusal !== undefined) throw ApplicationFailure.nonRetryable(refusal, refusal);
  };
  setHandler(
    decide,
    (change) =>
      transitions.make(change.id, () => {
        check(change);
        return moveBy(state.table, state.position, change);
      }),
    // Before the opening transition is known here, only the handler can tell: it waits for its turn.
    { validator: (change) => (state.version === 0 ? undefined : check(change)) },
  );
}
