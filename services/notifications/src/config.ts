import { brokerSettings, databaseSettings, serverSettings } from '@loket/service-kit';
import { z } from 'zod';

export const settings = z.object({
  ...serverSettings.shape,
  ...databaseSettings.shape,
  ...brokerSettings.shape,
  SMTP_URL: z
    .string()
    .regex(/^smtps?:/)
    .describe('address of the mail server, such as smtp://user:password@host:587'),
  MAIL_FROM: z.string().min(3).describe('sender of all messages, such as Loket <loket@office.go.id>'),
  PORTAL_URL: z.url().describe('public address of the portal, which links in messages start with'),
  ACCOUNTS_URL: z.url().describe('address of the service accounts'),
  CASEWORK_URL: z.url().describe('address of the service casework'),
});

export type Config = z.infer<typeof settings>;
