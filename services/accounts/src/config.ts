import { brokerSettings, databaseSettings, serverSettings } from '@loket/service-kit';
import { z } from 'zod';

export const settings = z.object({
  ...serverSettings.shape,
  ...databaseSettings.shape,
  ...brokerSettings.shape,
  ACTOR_SIGNING_KEY: z.string().describe('private Ed25519 JWK that actor tokens are signed with'),
  PORTAL_URL: z.url().describe('public address of the portal, which links in messages start with'),
  CASEWORK_URL: z.url().describe('address of the service casework'),
});

export type Config = z.infer<typeof settings>;

/** What the actions need of the settings. */
export type AccountsConfig = Pick<
  Config,
  'ACTOR_SIGNING_KEY' | 'CASEWORK_URL' | 'DATABASE_URL' | 'PORTAL_URL' | 'SERVICE_SECRET'
>;
