import { newId, rows } from '@loket/database';
import type { ClockRow } from './clock-row';

export type LedgerEvent = 'started' | 'stopped' | 'resumed' | 'overdue' | 'met' | 'missed';

/** Adds a row to the ledger; each event at most once per clock and visit. */
export async function enterInLedger(
  clock: ClockRow,
  event: LedgerEvent,
  visit: number,
  happenedAt: Date,
  dueAt: Date | null,
): Promise<void> {
  await rows(
    `INSERT INTO sla_ledger (id, case_id, clock_id, event, visit, happened_at, due_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (clock_id, event, visit) DO NOTHING`,
    [newId(), clock.case_id, clock.id, event, visit, happenedAt, dueAt],
  );
}
