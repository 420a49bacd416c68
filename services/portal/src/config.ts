import { readConfig, serverSettings } from '@loket/service-kit';
import { z } from 'zod';

const settings = serverSettings.extend({
  PORTAL_URL: z.url().describe('public address of the portal'),
  ACCOUNTS_URL: z.url().describe('address of the service accounts'),
  CASEWORK_URL: z.url().describe('address of the service casework'),
  REGISTRY_URL: z.url().describe('address of the service registry'),
  DOCUMENTS_URL: z.url().describe('address of the service documents'),
  NOTIFICATIONS_URL: z.url().describe('address of the service notifications'),
  SESSION_SECRET: z.string().min(32).describe('key that form tokens are signed with'),
});

export type Config = z.infer<typeof settings>;
export const CONFIG = Symbol('Config');

export const readPortalConfig = (environment?: NodeJS.ProcessEnv): Config => readConfig(settings, environment);
