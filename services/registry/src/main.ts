import { createLogger, runMain } from '@loket/service-kit';
import { readRegistryConfig } from './config';
import { startRegistry } from './start-registry';

runMain(async () => {
  const config = readRegistryConfig();
  await startRegistry(config, createLogger('registry', config.LOG_LEVEL));
});
