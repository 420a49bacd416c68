import { randomUUID } from 'node:crypto';
import { CASE_TASK_QUEUE, type CaseInput } from '@loket/case-flow';
import { type Sop, snapshotOf, workflowTypeOf } from '@loket/sop';
import { TimeSkippingServer } from '@loket/testing';
import { Client, type WorkflowHandle } from '@temporalio/client';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { DefaultLogger, Runtime, Worker, makeTelemetryFilterString } from '@temporalio/worker';
import { keepSearchAttributes } from '../../workflow/office/search-attributes';
import { bundleFromSource } from '../../workflow/office/source-bundle';
import { type Instant, SECOND } from '../reckoning/office-hours';
import type { CaseRecord, LimitPlan } from './case-record';
import { RecordingWorld } from './recording-world';

const NAMESPACE = 'default';

/** A case whose workflow runs, and what was recorded of it. */
export interface DrivenCase {
  readonly id: string;
  readonly handle: WorkflowHandle;
  readonly record: CaseRecord;
}

/** The workflow code of the sources on the time-skipping server, with a world that only records. */
export class DrivenOffice {
  private constructor(
    readonly world: RecordingWorld,
    private readonly server: TimeSkippingServer,
    private readonly temporal: TestWorkflowEnvironment,
    // Unlike the environment's own, this client does not let time pass while it waits for a result.
    private readonly client: Client,
    private readonly worker: Worker,
    private readonly work: Promise<void>,
  ) {}

  static async openAt(instant: string): Promise<DrivenOffice> {
    const filter = makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' });
    Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions: { logging: { filter } } });
    const [server, workflowBundle] = await Promise.all([
      TimeSkippingServer.start(new Date(instant)),
      bundleFromSource(),
    ]);
    const temporal = await TestWorkflowEnvironment.createTimeSkipping({ server: server.options });
    await keepSearchAttributes(temporal.connection, NAMESPACE);
    const world = new RecordingWorld();
    const worker = await Worker.create({
      connection: temporal.nativeConnection,
      namespace: NAMESPACE,
      taskQueue: CASE_TASK_QUEUE,
      workflowBundle,
      activities: world.activities(),
    });
    const client = new Client({ connection: temporal.connection, namespace: NAMESPACE });
    return new DrivenOffice(world, server, temporal, client, worker, worker.run());
  }

  /** Starts the workflow of a case that was filed at an instant; `plan` says which of its limits are let pass. */
  async file(sop: Sop, at: Instant, plan: LimitPlan): Promise<DrivenCase> {
    const id = `${sop.service}-${randomUUID()}`;
    const table = snapshotOf(sop);
    const record = this.world.file(id, sop, at);
    record.follow(plan);
    const input: CaseInput = { caseId: id, number: id, agency: 'kecamatan-pangkalan-banteng', table };
    const handle = await this.start(workflowTypeOf(table), id, input);
    return { id, handle, record };
  }

  /** Starts a workflow of any type with anything; with a retry policy, so that it shows what is retried. */
  start(workflowType: string, workflowId: string, input: unknown): Promise<WorkflowHandle> {
    const retry = { maximumAttempts: 3 };
    return this.client.workflow.start(workflowType, { workflowId, taskQueue: CASE_TASK_QUEUE, args: [input], retry });
  }

  /** The next whole second. */
  async now(): Promise<Instant> {
    return Math.ceil((await this.temporal.currentTimeMs()) / SECOND) * SECOND;
  }

  async waitUntil(instant: Instant): Promise<void> {
    const rest = instant - (await this.temporal.currentTimeMs());
    if (rest > 0) await this.temporal.sleep(rest);
  }

  async close(): Promise<void> {
    this.worker.shutdown();
    await this.work;
    await this.temporal.teardown();
    await this.server.stop();
  }
}
