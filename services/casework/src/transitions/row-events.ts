import type { Position } from '@loket/case-flow';
import type { RowEvent } from '@loket/sop';

/** What a transition is to the table's clocks. */
export type TableEvent = 'opening' | 'closing' | RowEvent;

/** Everything that happens when a case goes from one place to another. */
export function eventsBetween(previous: Position | null, next: Position): TableEvent[] {
  const events: TableEvent[] = previous === null ? ['opening'] : [];
  const from = previous?.step ?? null;
  if (from !== next.step) {
    if (from !== null) events.push({ row: from, when: 'left' });
    if (next.step !== null) events.push({ row: next.step, when: 'entered' });
  } else if (from !== null && previous !== null && previous.holder !== next.holder) {
    if (next.holder === 'applicant') events.push({ row: from, when: 'returned' });
    if (previous.holder === 'applicant') events.push({ row: from, when: 'resubmitted' });
  }
  return next.holder === 'closed' ? [...events, 'closing'] : events;
}

/** Whether a clock that ends with the named event ends now: what was sent back is not handed in where its row is left. */
export const endsWith = (events: readonly TableEvent[], named: TableEvent): boolean =>
  includesEvent(events, named) ||
  includesEvent(events, 'closing') ||
  (typeof named !== 'string' &&
    named.when === 'resubmitted' &&
    includesEvent(events, { row: named.row, when: 'left' }));

/** Whether one of the events is the one named. */
export const includesEvent = (events: readonly TableEvent[], named: TableEvent): boolean =>
  events.some((event) =>
    typeof event === 'string' || typeof named === 'string'
      ? event === named
      : event.row === named.row && event.when === named.when,
  );
