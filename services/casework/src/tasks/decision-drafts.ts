import type { Actor, DecisionDraftForm } from '@loket/contracts';
import { findRow, inTransaction, rows } from '@loket/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ownOpenTask } from './own-open-task';
import type { TaskRow } from './task-row';

/** Keeps what an officer enters at a task and does not decide yet, right or wrong: a visit may be entered bit by bit. */
@Injectable()
export class DecisionDrafts {
  constructor(private readonly source: DataSource) {}

  async save(taskId: string, { entries }: DecisionDraftForm, actor: Actor): Promise<void> {
    await inTransaction(this.source, async () => {
      await ownOpenTask(taskId, actor);
      await rows(
        `INSERT INTO decision_draft (task_id, account_id, entries) VALUES ($1, $2, $3)
         ON CONFLICT (task_id) DO UPDATE SET account_id = $2, entries = $3, saved_at = now()`,
        [taskId, actor.accountId, entries],
      );
    });
  }
}

/** What this officer has kept at an open task; another one begins anew. Needs an open transaction. */
export async function draftOf(task: TaskRow, actor: Actor): Promise<DecisionDraftForm | null> {
  if (task.closed_at !== null) return null;
  const found = await findRow<DecisionDraftForm>(
    `SELECT entries FROM decision_draft WHERE task_id = $1 AND account_id = $2`,
    [task.id, actor.accountId],
  );
  return found ?? null;
}
