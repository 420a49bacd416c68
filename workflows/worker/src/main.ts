import { createLogger, runMain } from '@loket/service-kit';
import { Runtime, makeTelemetryFilterString } from '@temporalio/worker';
import { createActivities } from './activities';
import { builtBuildId, bundlePath } from './built-bundle';
import { CaseWorker } from './case-worker';
import { readWorkerConfig } from './config';
import { healthServer } from './health-server';
import { temporalLogger } from './temporal-logger';

async function main(): Promise<void> {
  const config = readWorkerConfig();
  const log = createLogger('worker', config.LOG_LEVEL);
  // Signals are ours: the worker is also stopped while it waits for Temporal.
  Runtime.install({
    logger: temporalLogger(log),
    telemetryOptions: { logging: { forward: {}, filter: makeTelemetryFilterString({ core: 'WARN', other: 'ERROR' }) } },
    shutdownSignals: [],
  });
  const worker = new CaseWorker({
    address: config.TEMPORAL_ADDRESS,
    namespace: config.TEMPORAL_NAMESPACE,
    deploymentName: config.WORKER_DEPLOYMENT,
    buildId: builtBuildId(),
    bundlePath,
    activities: createActivities(config),
    log,
  });
  const health = healthServer(() => worker.requireReady()).listen(config.PORT, config.HOST);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => worker.stop());
  await worker.run();
  health.closeAllConnections();
  health.close();
  await Runtime.instance().shutdown();
}

runMain(main);
