import { s3Settings } from '@loket/object-store';
import { brokerSettings, databaseSettings, readConfig, serverSettings } from '@loket/service-kit';
import { z } from 'zod';

const settings = serverSettings.extend({
  ...databaseSettings.shape,
  ...brokerSettings.shape,
  ...s3Settings.shape,
  CASEWORK_URL: z.url().describe('address of the service casework'),
  ACCOUNTS_URL: z.url().describe('address of the service accounts'),
  PORTAL_URL: z.url().describe('public address of the portal; printed in QR codes'),
});

export type Config = z.infer<typeof settings>;

export const readDocumentsConfig = (environment?: NodeJS.ProcessEnv): Config => readConfig(settings, environment);
