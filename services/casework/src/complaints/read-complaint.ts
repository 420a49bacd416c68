import { type Actor, type ComplaintRecord, Problem } from '@loket/contracts';
import { inTransaction } from '@loket/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AgenciesClient } from '../access/agencies-client';
import { getSop } from '../definitions/definition-store';
import { getTask } from '../tasks/task-row';
import { findCase } from '../transitions/case-row';
import { complaintFacts } from './complaint-record';
import { isComplaint } from './is-complaint';

/** A complaint as the officer who works on it sees it. */
@Injectable()
export class ReadComplaint {
  constructor(
    private readonly source: DataSource,
    private readonly agencies: AgenciesClient,
  ) {}

  async run(taskId: string, actor: Actor): Promise<ComplaintRecord> {
    const { task, excludedAccounts, ...facts } = await inTransaction(this.source, async () => {
      const found = await getTask(taskId, actor);
      const kase = await findCase(found.case_id);
      if (kase === undefined || !isComplaint(kase.snapshot)) throw new Problem('not-found');
      return { task: found, ...(await complaintFacts(kase, await getSop(kase.definition_hash))) };
    });
    const holds = task.closed_at === null && task.assignee === actor.accountId;
    const names = await this.agencies.namesOfOfficers(excludedAccounts.map(({ account_id }) => account_id));
    return {
      ...facts,
      excluded: excludedAccounts.map(({ account_id, ground }) => ({
        ...{ id: account_id, ground },
        name: names.find(({ id }) => id === account_id)?.name ?? '–',
      })),
      officers: holds ? await this.agencies.officersAt(task.agency) : [],
    };
  }
}
