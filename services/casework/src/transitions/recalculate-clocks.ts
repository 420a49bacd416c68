import type { Position } from '@loket/case-flow';
import { type Sop, clocksOf } from '@loket/sop';
import type { CaseRow } from './case-row';
import { type ClockRow, openClocksOf, updateClock } from './clock-row';
import { holderOf } from './holder-of';
import { reckonClock } from './reckon-clock';
import { enterInLedger } from './sla-ledger';

/** Why clocks are reckoned anew: an amended calendar or another edition of the table, and when that was recorded. */
export interface Recalculation {
  readonly cause: string;
  readonly at: Date;
}

/**
 * Reckons every open clock of the case anew. What has fired stays fired; a clock whose due time moves gets a row in
 * the ledger with the old one, the new one and the cause.
 */
export async function recalculateClocks(
  kase: CaseRow,
  sop: Sop,
  position: Position,
  { cause, at }: Recalculation,
): Promise<ClockRow[]> {
  const recalculated: ClockRow[] = [];
  for (const clock of await openClocksOf(kase.id)) {
    const time = clocksOf(sop).find(({ key }) => key === clock.key)?.time ?? clock;
    const changed = await reckonClock({ ...clock, kind: time.kind, budget: time.budget }, sop);
    await updateClock(changed);
    if (changed.due_at?.getTime() !== clock.due_at?.getTime())
      await enterInLedger({
        ...{ clock: changed, event: 'recalculated', visit: position.visit, happenedAt: at, cause },
        ...{ dueAt: changed.due_at, previousDueAt: clock.due_at, role: holderOf(kase.snapshot, position) },
      });
    recalculated.push(changed);
  }
  return recalculated;
}
