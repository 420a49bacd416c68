import { newId, rows } from '@loket/database';
import type { ClockRow } from './clock-row';

export type LedgerEvent =
  'started' | 'stopped' | 'resumed' | 'recalculated' | 'warned' | 'overdue' | 'escalated' | 'lapsed' | 'met' | 'missed';

export interface LedgerEntry {
  readonly clock: ClockRow;
  readonly event: LedgerEvent;
  readonly visit: number;
  readonly happenedAt: Date;
  readonly dueAt: Date | null;
  /** Who has the file: a role, or `applicant`. */
  readonly role: string;
  /** Which escalation. */
  readonly level?: number;
  /** What a recalculation replaced, and the amendment or edition that did. */
  readonly previousDueAt?: Date | null;
  readonly cause?: string;
}

/** Adds a row to the ledger; each event at most once per clock, visit, level and cause. */
export async function enterInLedger(entry: LedgerEntry): Promise<void> {
  const { clock, event, visit, happenedAt, dueAt, role } = entry;
  await rows(
    `INSERT INTO sla_ledger (id, case_id, clock_id, event, visit, happened_at, due_at, agency, role, level, previous_due_at, cause)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT ON CONSTRAINT sla_ledger_once DO NOTHING`,
    [
      ...[newId(), clock.case_id, clock.id, event, visit, happenedAt, dueAt, clock.agency, role],
      ...[entry.level ?? 0, entry.previousDueAt ?? null, entry.cause ?? null],
    ],
  );
}
