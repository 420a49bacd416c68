import { type Actor, Problem } from '@loket/contracts';
import { inTransaction, rows } from '@loket/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AgenciesClient } from '../access/agencies-client';
import { inactiveSince } from '../accounts/inactive-accounts';
import { getSop } from '../definitions/definition-store';
import { requireTeam } from '../teams/require-team';
import { findCase } from '../transitions/case-row';
import { getTask } from './task-row';

/** Takes a task or gives it back; casework's own data, the workflow knows nothing of it. */
@Injectable()
export class ClaimTask {
  constructor(
    private readonly source: DataSource,
    private readonly agencies: AgenciesClient,
  ) {}

  async claim(taskId: string, actor: Actor): Promise<void> {
    const name = (await this.agencies.nameOfOfficer(actor.accountId)) ?? '';
    await inTransaction(this.source, async () => {
      const task = await getTask(taskId, actor, true);
      // The proof of who acts outlives an account that is shut by some minutes.
      if ((await inactiveSince(actor.accountId)) !== null) throw new Problem('account-inactive');
      if (task.closed_at !== null) throw new Problem('already-decided', 'Tugas ini sudah selesai.');
      if (task.assignee === actor.accountId) return;
      if (task.assignee !== null)
        throw new Problem(
          'claimed-by-another',
          `Tugas ini sudah diambil oleh ${task.assignee_name ?? 'petugas lain'}.`,
        );
      const kase = await findCase(task.case_id);
      if (kase !== undefined) requireTeam(kase, await getSop(kase.definition_hash), task.step, actor.accountId);
      await rows(`UPDATE task SET assignee = $2, assignee_name = $3 WHERE id = $1`, [taskId, actor.accountId, name]);
    });
  }

  async release(taskId: string, actor: Actor): Promise<void> {
    await inTransaction(this.source, async () => {
      const task = await getTask(taskId, actor, true);
      if (task.assignee !== actor.accountId) throw new Problem('not-claimed', 'Tugas ini tidak sedang Anda pegang.');
      await rows(`UPDATE task SET assignee = NULL, assignee_name = NULL WHERE id = $1 AND closed_at IS NULL`, [taskId]);
    });
  }
}
