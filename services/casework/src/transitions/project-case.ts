import type { RecordedTransition } from '@loket/case-flow';
import { rows } from '@loket/database';
import type { CaseRow } from './case-row';
import { type PendingChange, isOfPerson } from './cause';
import type { CaseDeadline } from './deadline-of';

interface Projected {
  readonly deadline: CaseDeadline;
  readonly change: PendingChange | undefined;
  readonly at: Date;
}

/** Keeps the case's row in step with its workflow. */
export async function projectCase(
  kase: CaseRow,
  { version, position, dueAt, wakeAt, sla }: RecordedTransition,
  { deadline, change, at }: Projected,
): Promise<void> {
  await rows(
    `UPDATE case_file SET version = $2, position = $3, due_at = $4, wake_at = $5, sla = $6, started_at = COALESCE(started_at, now()),
       entries = entries || $7::jsonb, reason = $8, closed_at = $9, promised_at = $10, definition_hash = $11, snapshot = $12 WHERE id = $1`,
    [
      ...[kase.id, version, position, dueAt, wakeAt, sla, JSON.stringify(change?.entries ?? {})],
      change !== undefined && isOfPerson(change) ? change.reason : kase.reason,
      position.holder === 'closed' ? at : null,
      ...[deadline.promisedAt, kase.definition_hash, kase.snapshot],
    ],
  );
}
