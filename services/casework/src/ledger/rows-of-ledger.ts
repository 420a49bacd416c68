import { rows } from '@loket/database';
import type { LedgerEvent } from '../transitions/sla-ledger';

/** A row of the ledger as stored, with the clock it is about and the decree behind its cause. */
export interface StoredRow {
  readonly key: string;
  readonly agency: string;
  readonly event: LedgerEvent;
  readonly level: number;
  readonly role: string | null;
  readonly happened_at: Date;
  readonly recorded_at: Date;
  readonly due_at: Date | null;
  readonly previous_due_at: Date | null;
  readonly legal_basis: string | null;
}

/** A case's ledger in the order it was written. */
export const rowsOfLedger = (caseId: string): Promise<StoredRow[]> =>
  rows<StoredRow>(
    `SELECT clock.key, clock.agency, l.event, l.level, l.role, l.happened_at, l.recorded_at, l.due_at, l.previous_due_at,
       COALESCE(a.legal_basis, e.legal_basis) AS legal_basis
     FROM sla_ledger l JOIN clock ON clock.id = l.clock_id LEFT JOIN calendar_amendment a ON a.id = l.cause LEFT JOIN edition e ON e.id = l.cause
     WHERE l.case_id = $1 ORDER BY l.recorded_at, l.id`,
    [caseId],
  );
