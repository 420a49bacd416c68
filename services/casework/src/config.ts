import { s3Settings } from '@loket/object-store';
import { brokerSettings, databaseSettings, readConfig, serverSettings } from '@loket/service-kit';
import { z } from 'zod';

const settings = z.object({
  ...serverSettings.shape,
  ...databaseSettings.shape,
  ...brokerSettings.shape,
  ...s3Settings.shape,
  TEMPORAL_ADDRESS: z.string().describe('host:port of the Temporal frontend'),
  TEMPORAL_NAMESPACE: z.string().default('loket'),
  TEMPORAL_UI_URL: z.string().optional().describe('address of the Temporal UI, for links to histories'),
  PORTAL_URL: z.string().describe('public address of the portal'),
  ACCOUNTS_URL: z.string().describe('address of the service accounts'),
  DOCUMENTS_URL: z.string().describe('address of the service documents'),
  REGISTRY_URL: z.string().describe('address of the service registry'),
  RECONCILE_EVERY_MS: z.coerce.number().int().positive().default(2_000),
});

export type Config = z.infer<typeof settings>;
export const CONFIG = Symbol('Config');
export const readCaseworkConfig = (environment?: NodeJS.ProcessEnv): Config => readConfig(settings, environment);
