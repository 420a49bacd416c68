import { setTimeout as sleep } from 'node:timers/promises';
import { CASE_TASK_QUEUE } from '@loket/case-flow';
import type { CaseActivities, OfficeActivities } from '@loket/steps/activities';
import { NativeConnection, Worker } from '@temporalio/worker';
import type { Logger } from 'pino';

const AGAIN_AFTER_MS = 1_000;
const ANSWER_WITHIN_MS = 2_000;

export interface CaseWorkerOptions {
  readonly address: string;
  readonly namespace: string;
  readonly deploymentName: string;
  readonly buildId: string;
  readonly bundlePath: string;
  readonly activities: CaseActivities & OfficeActivities;
  readonly log: Logger;
}

/** Runs the cases' workflows for as long as the process lives, also when Temporal is not there yet or goes away. */
export class CaseWorker {
  private readonly stopping = new AbortController();
  private connection: NativeConnection | undefined;
  private worker: Worker | undefined;

  constructor(private readonly options: CaseWorkerOptions) {}

  /** Resolves once `stop()` was called and running work has ended. */
  async run(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        await this.serve();
      } catch (error) {
        this.options.log.warn({ err: error }, 'Temporal is not to be had; trying again');
      }
      await sleep(AGAIN_AFTER_MS, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    }
  }

  stop(): void {
    this.stopping.abort();
    if (this.worker?.getState() === 'RUNNING') this.worker.shutdown();
  }

  /** Throws unless the worker polls and Temporal answers. */
  async requireReady(): Promise<void> {
    const { connection, worker } = this;
    if (connection === undefined || worker?.getState() !== 'RUNNING') throw new Error('The worker does not poll');
    await connection.withDeadline(Date.now() + ANSWER_WITHIN_MS, () => connection.workflowService.getSystemInfo({}));
  }

  private async serve(): Promise<void> {
    this.connection = await NativeConnection.connect({ address: this.options.address });
    try {
      this.worker = await this.createWorker(this.connection);
      if (this.stopping.signal.aborted) return;
      this.options.log.info({ buildId: this.options.buildId }, 'polling');
      await this.worker.run();
    } finally {
      this.worker = undefined;
      await this.connection.close();
      this.connection = undefined;
    }
  }

  private createWorker(connection: NativeConnection): Promise<Worker> {
    const { namespace, deploymentName, buildId, bundlePath, activities } = this.options;
    return Worker.create({
      connection,
      namespace,
      taskQueue: CASE_TASK_QUEUE,
      workflowBundle: { codePath: bundlePath },
      activities,
      // The only place that says so: set in workflow code it would fail every task of an unversioned worker.
      workerDeploymentOptions: {
        useWorkerVersioning: true,
        version: { deploymentName, buildId },
        defaultVersioningBehavior: 'AUTO_UPGRADE',
      },
      shutdownGraceTime: '4s',
      shutdownForceTime: '8s',
    });
  }
}
