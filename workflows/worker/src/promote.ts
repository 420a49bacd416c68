import { readConfig, runMain } from '@loket/service-kit';
import { Connection } from '@temporalio/client';
import { builtBuildId } from './built-bundle';
import { deploymentSettings } from './config';
import { promoteVersion } from './promote-version';

const WITHIN_MS = 60_000;

async function promote(): Promise<void> {
  const config = readConfig(deploymentSettings);
  const connection = Connection.lazy({ address: config.TEMPORAL_ADDRESS });
  const version = {
    namespace: config.TEMPORAL_NAMESPACE,
    deploymentName: config.WORKER_DEPLOYMENT,
    buildId: builtBuildId(),
  };
  try {
    await promoteVersion(connection, version, WITHIN_MS);
  } finally {
    await connection.close();
  }
  process.stdout.write(`version ${version.buildId} of ${version.deploymentName} is current\n`);
}

runMain(promote);
