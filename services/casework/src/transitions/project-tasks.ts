import { type Position, awaitedInitial } from '@loket/case-flow';
import { newId, rows } from '@loket/database';
import { findStep } from '@loket/sop/snapshot';
import { type CaseRow, officeOfStep } from './case-row';
import { holderOf } from './holder-of';

export interface TaskChange {
  readonly next: Position;
  readonly outcome: string | null;
  readonly at: Date;
  readonly dueAt: Date | null;
  readonly sla: string;
}

/** Keeps the officers' tasks in step with the case: closes the one that was acted on, opens the next. */
export async function projectTasks(kase: CaseRow, change: TaskChange): Promise<void> {
  const { next } = change;
  const previous = kase.position;
  const moved =
    previous === null ||
    previous.step !== next.step ||
    previous.visit !== next.visit ||
    (previous.initialled ?? 0) !== (next.initialled ?? 0) ||
    previous.holder !== next.holder;
  if (!moved) {
    // Another edition may have given the row to another executor, who then takes the task anew.
    await rows(
      `UPDATE task SET due_at = $2, sla = $3, executor = $4, initial = $5, assignee = CASE executor WHEN $4 THEN assignee END,
         assignee_name = CASE executor WHEN $4 THEN assignee_name END WHERE case_id = $1 AND closed_at IS NULL`,
      [...[kase.id, change.dueAt, change.sla, holderOf(kase.snapshot, next), initialOf(kase, next)]],
    );
    return;
  }
  await rows(`UPDATE task SET closed_at = $2, outcome = $3 WHERE case_id = $1 AND closed_at IS NULL`, [
    kase.id,
    change.at,
    change.outcome,
  ]);
  if (next.holder === 'office' && next.step !== null) await openTask(kase, next, next.step, change);
}

async function openTask(kase: CaseRow, next: Position, step: string, change: TaskChange): Promise<void> {
  const executor = holderOf(kase.snapshot, next);
  // Whoever returned the file gets it back, as the office's registrar would do it.
  await rows(
    `INSERT INTO task (id, case_id, step, visit, executor, agency, opened_at, due_at, sla, initial, assignee, assignee_name)
     SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10,
       (SELECT assignee FROM task WHERE case_id = $2 AND step = $3 AND executor = $5 ORDER BY visit DESC LIMIT 1),
       (SELECT assignee_name FROM task WHERE case_id = $2 AND step = $3 AND executor = $5 ORDER BY visit DESC LIMIT 1)`,
    [
      ...[newId(), kase.id, step, next.visit, executor, officeOfStep(kase, step), change.at, change.dueAt, change.sla],
      initialOf(kase, next),
    ],
  );
}

/** Which initial (paraf) of the row is awaited, from 1; null where its executor decides. */
function initialOf({ snapshot }: CaseRow, next: Position): number | null {
  const row = next.step === null ? undefined : findStep(snapshot, next.step);
  return row === undefined || awaitedInitial(row, next) === undefined ? null : (next.initialled ?? 0) + 1;
}
