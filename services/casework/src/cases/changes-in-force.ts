import { rows } from '@loket/database';
import type { PendingChange } from '../transitions/cause';

/** A decision or resubmission that took effect, and the version of the case that it made. */
export type ChangeInForce = Pick<PendingChange, 'kind' | 'step' | 'role' | 'outcome' | 'entries' | 'made_at'> & {
  readonly version: number;
};

/** The case's decisions and resubmissions in the order they took effect. Needs an open transaction. */
export const changesInForce = (caseId: string): Promise<ChangeInForce[]> =>
  rows<ChangeInForce>(
    `SELECT p.kind, p.step, p.role, p.outcome, p.entries, p.made_at, t.version
     FROM transition t JOIN pending_change p ON p.id::text = t.cause_id
     WHERE t.case_id = $1 AND p.kind IN ('decision', 'resubmission') ORDER BY t.version`,
    [caseId],
  );
