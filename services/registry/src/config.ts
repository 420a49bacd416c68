import { brokerSettings, databaseSettings, readConfig, serverSettings } from '@loket/service-kit';
import { z } from 'zod';

const settings = serverSettings.extend({
  ...databaseSettings.shape,
  ...brokerSettings.shape,
  CASEWORK_URL: z.url().describe('address of the service casework'),
});

export type Config = z.infer<typeof settings>;

export const readRegistryConfig = (environment?: NodeJS.ProcessEnv): Config => readConfig(settings, environment);
