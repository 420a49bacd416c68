import { readConfig } from '@loket/service-kit';
import { z } from 'zod';

/** What worker and promotion need to find Temporal and to name their version. */
export const deploymentSettings = z.object({
  TEMPORAL_ADDRESS: z.string().describe('host:port of the Temporal frontend'),
  TEMPORAL_NAMESPACE: z.string().default('loket'),
  WORKER_DEPLOYMENT: z.string().default('loket').describe('name of the worker deployment that versions belong to'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

const settings = z.object({
  ...deploymentSettings.shape,
  PORT: z.coerce.number().int().describe('port of the health answers'),
  HOST: z.string().default('127.0.0.1').describe('address of the health answers'),
  SERVICE_SECRET: z.string().min(32).describe('key that services sign their calls to each other with'),
  CASEWORK_URL: z.string().describe('address of the service casework'),
  DOCUMENTS_URL: z.string().describe('address of the service documents'),
  REGISTRY_URL: z.string().describe('address of the service registry'),
  ACCOUNTS_URL: z.string().describe('address of the service accounts'),
});

export type Config = z.infer<typeof settings>;
export const readWorkerConfig = (environment?: NodeJS.ProcessEnv): Config => readConfig(settings, environment);
