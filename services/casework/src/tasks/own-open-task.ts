import { type Actor, Problem } from '@loket/contracts';
import { type TaskRow, getTask } from './task-row';

/** The task, where it is open and held by the actor: the ground for verdicts and decisions. Needs an open transaction. */
export async function ownOpenTask(taskId: string, actor: Actor): Promise<TaskRow> {
  const task = await getTask(taskId, actor, true);
  if (task.closed_at !== null)
    throw new Problem('already-decided', 'Tugas ini sudah diputuskan. Halaman yang Anda buka sudah usang.');
  if (task.assignee === null) throw new Problem('not-claimed', 'Ambil dahulu tugas ini.');
  if (task.assignee !== actor.accountId)
    throw new Problem('claimed-by-another', `Tugas ini dipegang oleh ${task.assignee_name ?? 'petugas lain'}.`);
  return task;
}
