import { findRow, inTransaction, newId, rows } from '@loket/database';
import { findStep } from '@loket/sop';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { AgenciesClient } from '../access/agencies-client';
import { getSop } from '../definitions/definition-store';
import { LOGGER } from '../logger';
import type { TaskRow } from '../tasks/task-row';
import { SendChange } from '../temporal/send-change';
import { lockCase } from '../transitions/case-row';
import { type PendingChange, unsettledChangeOf } from '../transitions/cause';
import { storeChange } from '../transitions/store-change';
import { announceUnattended } from './announce-unattended';
import { excludedFrom } from './excluded';
import { NOBODY } from './nobody';

const LOOK_AGAIN_MS = 60_000;

type OpenTask = Pick<TaskRow, 'id' | 'case_id' | 'executor' | 'agency'> & {
  /** How many are excluded: who was looked at before is looked at again when that changes. */
  readonly exclusions: number;
};

/**
 * Sees to rows at which everybody who could act is excluded from the case: it goes on by the outcome that the table names
 * for it, and where the table names none, the office's supervisors are told to find somebody.
 */
@Injectable()
export class VacantRows {
  private looked: ReadonlyMap<string, { readonly exclusions: number; readonly until: number }> = new Map();

  constructor(
    private readonly source: DataSource,
    private readonly agencies: AgenciesClient,
    private readonly sender: SendChange,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /** One round over the open tasks of cases from which somebody is excluded. */
  async run(): Promise<void> {
    const tasks = await inTransaction(this.source, openTasks);
    const known = tasks.filter((task) => !this.isToLookAt(task)).map(({ id }) => id);
    this.looked = new Map([...this.looked].filter(([id]) => known.includes(id)));
    for (const task of tasks.filter(({ id }) => !known.includes(id)))
      await this.see(task).catch((error: unknown) =>
        this.log.warn({ err: error, caseId: task.case_id }, 'a row that may be vacant waits'),
      );
  }

  private isToLookAt({ id, exclusions }: OpenTask): boolean {
    const last = this.looked.get(id);
    return last === undefined || last.exclusions !== exclusions || last.until < Date.now();
  }

  private async see(task: OpenTask): Promise<void> {
    const holders = await this.agencies.officersOf(task.executor, task.agency);
    const change = await inTransaction(this.source, async () => {
      const excluded = await excludedFrom(task.case_id);
      return holders.some((account) => !excluded.has(account)) ? undefined : sendOn(task.id, task.case_id);
    });
    const seen = { exclusions: task.exclusions, until: Date.now() + LOOK_AGAIN_MS };
    this.looked = new Map([...this.looked, [task.id, seen]]);
    if (change === undefined) return;
    this.log.info({ caseId: task.case_id, changeId: change.id }, 'nobody may act at the row, the case goes on');
    await this.sender.send(change);
  }
}

const openTasks = (): Promise<OpenTask[]> =>
  rows<OpenTask>(
    `SELECT t.id, t.case_id, t.executor, t.agency, count(*)::int AS exclusions
     FROM task t JOIN case_exclusion x ON x.case_id = t.case_id AND x.lifted_at IS NULL
     WHERE t.closed_at IS NULL AND t.assignee IS NULL GROUP BY t.id ORDER BY t.opened_at LIMIT 100`,
  );

/** Stores the decision that sends the case on, or tells the supervisors; undefined where nothing is to be sent. */
async function sendOn(taskId: string, caseId: string): Promise<PendingChange | undefined> {
  const kase = await lockCase(caseId);
  const task = await findRow<TaskRow>(`SELECT * FROM task WHERE id = $1 AND closed_at IS NULL AND assignee IS NULL`, [
    taskId,
  ]);
  if (kase === undefined || task === undefined || (await unsettledChangeOf(caseId)) !== undefined) return undefined;
  const vacancy = findStep(await getSop(kase.definition_hash), task.step)?.vacancy;
  if (vacancy === undefined || task.initial !== null) return void (await announceUnattended(kase, task));
  return storeChange(kase, {
    ...{ id: newId(), kind: 'decision', step: task.step, visit: task.visit, outcome: vacancy },
    ...{ actor: NOBODY, role: task.executor },
  });
}
