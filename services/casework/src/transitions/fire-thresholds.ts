import type { Position } from '@loket/case-flow';
import { type Sop, isLimit } from '@loket/sop';
import { inTurn } from '@loket/database';
import type { CaseRow } from './case-row';
import { type ClockRow, openClocksOf, updateClock } from './clock-row';
import { holderOf } from './holder-of';
import { type DatedThreshold, reckonClock, unfiredThresholds } from './reckon-clock';
import { type LedgerEvent, enterInLedger } from './sla-ledger';

/** A threshold of one of the case's clocks that has been reached. */
export interface Reached {
  readonly clock: ClockRow;
  readonly threshold: DatedThreshold;
}

/** How the ledger tells it: an applicant who does not respond in time is not late, their time has lapsed. */
export const eventOf = (sop: Sop, { clock, threshold }: Reached): Extract<LedgerEvent, ClockRow['sla']> =>
  threshold.event === 'overdue' && clock.party === 'applicant' && isLimit(sop, clock.key) ? 'lapsed' : threshold.event;

/** What has been reached by an instant, the earliest first, over all of the case's clocks; and when the next one is. */
export async function thresholdsAt(
  kase: CaseRow,
  sop: Sop,
  at: Date,
): Promise<{ reached: Reached[]; nextAt: Date | null }> {
  const clocks = await openClocksOf(kase.id);
  const unfired = await inTurn(clocks, async (clock) =>
    (await unfiredThresholds(clock, sop)).map((threshold): Reached => ({ clock, threshold })),
  );
  const inOrder = unfired.flat().toSorted((one, other) => one.threshold.at - other.threshold.at);
  const next = inOrder.find(({ threshold }) => threshold.at > at.getTime());
  return {
    reached: inOrder.filter(({ threshold }) => threshold.at <= at.getTime()),
    nextAt: next === undefined ? null : new Date(next.threshold.at),
  };
}

/** Writes each as a row of the ledger with the instant it was due, and moves the clocks on to their next threshold. */
export async function fireThresholds(
  kase: CaseRow,
  sop: Sop,
  position: Position,
  reached: readonly Reached[],
): Promise<ClockRow[]> {
  const role = holderOf(kase.snapshot, position);
  const fired = new Map<string, ClockRow>();
  for (const each of reached) {
    const { clock, threshold } = each;
    const event = eventOf(sop, each);
    const happenedAt = new Date(threshold.at);
    const known = fired.get(clock.id) ?? clock;
    fired.set(clock.id, {
      ...known,
      sla: event,
      ...(threshold.event === 'overdue' && { overdue_at: happenedAt }),
    });
    // Once per clock, however often the file comes back: the ledger's key carries the clock's own first visit.
    await enterInLedger({
      ...{ clock, event, level: threshold.level, visit: clock.first_visit },
      ...{ happenedAt, dueAt: clock.due_at, role },
    });
  }
  const moved = await inTurn([...fired.values()], (clock) => reckonClock(clock, sop));
  for (const clock of moved) await updateClock(clock);
  return openClocksOf(kase.id);
}
