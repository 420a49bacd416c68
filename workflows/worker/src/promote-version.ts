import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from '@temporalio/client';

const AGAIN_AFTER_MS = 250;

export interface WorkerVersion {
  readonly namespace: string;
  readonly deploymentName: string;
  readonly buildId: string;
}

/**
 * Makes a worker's version the current one of its deployment: new cases start on it, and running ones go on with it.
 * Tries until a worker of that version polls; throws the last error after `withinMs`.
 */
export async function promoteVersion(connection: Connection, version: WorkerVersion, withinMs: number): Promise<void> {
  const end = Date.now() + withinMs;
  for (;;) {
    try {
      return await promoteNow(connection, version);
    } catch (error) {
      if (Date.now() > end) throw error;
      await sleep(AGAIN_AFTER_MS);
    }
  }
}

async function promoteNow(
  connection: Connection,
  { namespace, deploymentName, buildId }: WorkerVersion,
): Promise<void> {
  const { workflowService } = connection;
  // Throws while no worker of this version has polled.
  await workflowService.describeWorkerDeploymentVersion({ namespace, deploymentVersion: { deploymentName, buildId } });
  if ((await currentBuildId(connection, namespace, deploymentName)) === buildId) return;
  await workflowService.setWorkerDeploymentCurrentVersion({
    namespace,
    deploymentName,
    buildId,
    identity: 'loket-promote',
  });
  const current = await currentBuildId(connection, namespace, deploymentName);
  if (current !== buildId) throw new Error(`Version ${buildId} of ${deploymentName} was not made the current one`);
}

async function currentBuildId(
  connection: Connection,
  namespace: string,
  deploymentName: string,
): Promise<string | undefined> {
  const { workerDeploymentInfo } = await connection.workflowService.describeWorkerDeployment({
    namespace,
    deploymentName,
  });
  return workerDeploymentInfo?.routingConfig?.currentDeploymentVersion?.buildId ?? undefined;
}
