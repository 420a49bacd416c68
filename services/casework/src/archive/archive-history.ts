import { inTransaction, rows } from '@loket/database';
import { Inject, Injectable } from '@nestjs/common';
import { WorkflowNotFoundError } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { LOGGER } from '../logger';
import { TemporalClient } from '../temporal/temporal-client';
import { HistoryStore } from './history-store';

const BATCH = 10;

/** Keeps the histories of closed cases for the auditors, past the days that Temporal keeps them. */
@Injectable()
export class ArchiveHistory {
  constructor(
    private readonly source: DataSource,
    private readonly temporal: TemporalClient,
    private readonly store: HistoryStore,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /** Archives some closed cases whose history is whole. Throws where Temporal or the store is down. */
  async run(): Promise<void> {
    const closed = await inTransaction(this.source, () =>
      rows<{ id: string }>(
        `SELECT id FROM case_file WHERE closed_at IS NOT NULL AND archived_at IS NULL ORDER BY closed_at LIMIT ${BATCH}`,
      ),
    );
    for (const { id } of closed) await this.archive(id);
  }

  private async archive(caseId: string): Promise<void> {
    try {
      const handle = this.temporal.client.workflow.getHandle(caseId);
      // The last transition is recorded shortly before the workflow itself ends.
      if ((await handle.describe()).status.name === 'RUNNING') return;
      await this.store.put(caseId, historyToJSON(await handle.fetchHistory()));
    } catch (error) {
      // Past its retention in Temporal: noted, so that the cases after it are archived all the same.
      if (!(error instanceof WorkflowNotFoundError)) throw error;
      this.log.error({ caseId }, 'history lost before it was archived');
    }
    await inTransaction(this.source, () => rows(`UPDATE case_file SET archived_at = now() WHERE id = $1`, [caseId]));
  }
}
