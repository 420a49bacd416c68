import { brokerSettings, databaseSettings, readConfig, serverSettings } from '@loket/service-kit';
import { z } from 'zod';

const settings = serverSettings.extend({
  ...databaseSettings.shape,
  ...brokerSettings.shape,
  S3_ENDPOINT: z.url().describe('address of the S3 server'),
  S3_ACCESS_KEY: z.string().describe('access key of the S3 server'),
  S3_SECRET_KEY: z.string().describe('secret key of the S3 server'),
  S3_BUCKET: z.string().default('loket-documents').describe('bucket for files and letters; made when absent'),
  CASEWORK_URL: z.url().describe('address of the service casework'),
  ACCOUNTS_URL: z.url().describe('address of the service accounts'),
  PORTAL_URL: z.url().describe('public address of the portal; printed in QR codes'),
});

export type Config = z.infer<typeof settings>;

export const readDocumentsConfig = (environment?: NodeJS.ProcessEnv): Config => readConfig(settings, environment);
