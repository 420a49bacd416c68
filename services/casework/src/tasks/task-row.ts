import { type Actor, Problem } from '@loket/contracts';
import { findRow } from '@loket/database';

export interface TaskRow {
  readonly id: string;
  readonly case_id: string;
  readonly step: string;
  readonly visit: number;
  readonly executor: string;
  /** Which initial (paraf) of the row is asked for; null where its executor decides. */
  readonly initial: number | null;
  readonly agency: string;
  readonly opened_at: Date;
  readonly closed_at: Date | null;
  readonly outcome: string | null;
  readonly due_at: Date | null;
  readonly sla: string;
  readonly assignee: string | null;
  readonly assignee_name: string | null;
}

/** True where the actor holds the task's role at the task's office. */
export const mayAct = (actor: Actor, task: Pick<TaskRow, 'executor' | 'agency'>): boolean =>
  actor.roles.some(({ role, agency }) => role === task.executor && agency === task.agency);

/** The task, for an officer of its role and office; to anybody else it does not exist. Needs an open transaction. */
export async function getTask(id: string, actor: Actor, lock = false): Promise<TaskRow> {
  const task = await findRow<TaskRow>(`SELECT * FROM task WHERE id = $1 ${lock ? 'FOR UPDATE' : ''}`, [id]);
  if (task === undefined || !mayAct(actor, task)) throw new Problem('not-found');
  return task;
}
