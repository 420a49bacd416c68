import { ADJUST_UPDATE, type Adjustment } from '@loket/case-flow';
import { condition, defineUpdate, setHandler } from '@temporalio/workflow';
import type { RecordedState } from './recorded-state';
import type { Transitions } from './transitions';

const adjust = defineUpdate<void, [Adjustment]>(ADJUST_UPDATE);

/** Has deadlines reckoned anew. The case stays where it is; a closed one has no deadline left. */
export function handleAdjustments(state: RecordedState, transitions: Transitions): void {
  setHandler(adjust, async ({ id }) => {
    await condition(() => state.version > 0);
    await transitions.makeUnlessClosed(id, () => ({ position: state.position }));
  });
}
