import { CASE_TASK_QUEUE, type CaseInput } from '@loket/case-flow';
import { inTransaction, rows } from '@loket/database';
import { workflowTypeOf } from '@loket/sop/snapshot';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { getSop } from '../definitions/definition-store';
import { LOGGER } from '../logger';
import { findCase } from '../transitions/case-row';
import { searchAttributesOf } from './search-attributes';
import { TemporalClient } from './temporal-client';

const PATIENCE_MS = 2_000;

/** Starts the workflow of a stored case; the case's id is the workflow's, so it is started once. */
@Injectable()
export class CaseStarter {
  constructor(
    private readonly source: DataSource,
    private readonly temporal: TemporalClient,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /** Starts it now if Temporal answers in time; the reconciler sees to it otherwise. */
  async startSoon(caseId: string): Promise<void> {
    try {
      await this.start(caseId);
    } catch (error) {
      this.log.warn({ err: error, caseId }, 'case stored, workflow not started yet');
    }
  }

  /** Throws while Temporal is down. A case marked started is never started again. */
  async start(caseId: string): Promise<void> {
    const found = await inTransaction(this.source, async () => {
      const kase = await findCase(caseId);
      return kase === undefined ? undefined : { kase, sop: await getSop(kase.definition_hash) };
    });
    if (found === undefined || found.kase.started_at !== null) return;
    const { kase, sop } = found;
    const input: CaseInput = { caseId, number: kase.number, agency: kase.agency, table: kase.snapshot };
    await this.temporal.client.withDeadline(Date.now() + PATIENCE_MS, () =>
      this.temporal.client.workflow.start(workflowTypeOf(kase.snapshot), {
        workflowId: caseId,
        taskQueue: CASE_TASK_QUEUE,
        args: [input],
        workflowIdReusePolicy: 'REJECT_DUPLICATE',
        workflowIdConflictPolicy: 'USE_EXISTING',
        staticSummary: `${sop.title.id} · ${kase.number}`,
        typedSearchAttributes: searchAttributesOf(kase),
      }),
    );
    await inTransaction(this.source, () =>
      rows(`UPDATE case_file SET started_at = COALESCE(started_at, now()) WHERE id = $1`, [caseId]),
    );
  }
}
