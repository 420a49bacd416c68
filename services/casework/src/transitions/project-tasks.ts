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
  /** The officer to whom a row of a named team goes first. */
  readonly lead?: string | undefined;
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
  // What was entered and not decided is of no use any more.
  await rows(`DELETE FROM decision_draft WHERE task_id IN (SELECT id FROM task WHERE case_id = $1)`, [kase.id]);
  await rows(`UPDATE task SET closed_at = $2, outcome = $3 WHERE case_id = $1 AND closed_at IS NULL`, [
    kase.id,
    change.at,
    change.outcome,
  ]);
  if (next.holder === 'office' && next.step !== null) await openTask(kase, next, next.step, change);
}

/** Whoever had the row's last task, unless they are excluded since. */
const ofEarlierVisit = `FROM task WHERE case_id = $2 AND step = $3 AND executor = $5
  AND NOT EXISTS (SELECT 1 FROM case_exclusion x WHERE x.case_id = $2 AND x.account_id = assignee AND x.lifted_at IS NULL)
  ORDER BY visit DESC LIMIT 1`;

async function openTask(kase: CaseRow, next: Position, step: string, change: TaskChange): Promise<void> {
  const executor = holderOf(kase.snapshot, next);
  // A team's lead has its row; else whoever returned the file gets it back, as the office's registrar would do it.
  await rows(
    `INSERT INTO task (id, case_id, step, visit, executor, agency, opened_at, due_at, sla, initial, assignee, assignee_name)
     SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10,
       coalesce($11::uuid, (SELECT assignee ${ofEarlierVisit})),
       CASE WHEN $11::uuid IS NULL THEN (SELECT assignee_name ${ofEarlierVisit}) ELSE (SELECT name FROM officer_name WHERE account_id = $11) END`,
    [
      ...[newId(), kase.id, step, next.visit, executor, officeOfStep(kase, step), change.at, change.dueAt, change.sla],
      ...[initialOf(kase, next), change.lead ?? null],
    ],
  );
}

/** Which initial (paraf) of the row is awaited, from 1; null where its executor decides. */
function initialOf({ snapshot }: CaseRow, next: Position): number | null {
  const row = next.step === null ? undefined : findStep(snapshot, next.step);
  return row === undefined || awaitedInitial(row, next) === undefined ? null : (next.initialled ?? 0) + 1;
}
