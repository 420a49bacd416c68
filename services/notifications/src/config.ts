import { brokerSettings, databaseSettings, serverSettings } from '@loket/service-kit';
import { z } from 'zod';

const cloudSettings = ['WHATSAPP_URL', 'WHATSAPP_TOKEN', 'WHATSAPP_SENDER', 'WHATSAPP_NUMBER'] as const;

export const settings = z
  .object({
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
    REGISTRY_URL: z.url().describe('address of the service registry'),
    DOCUMENTS_URL: z.url().describe('address of the service documents'),
    WHATSAPP: z
      .enum(['off', 'cloud', 'demo-inbox'])
      .default('off')
      .describe(
        'cloud sends by the WhatsApp Business Cloud API and needs WHATSAPP_URL, WHATSAPP_TOKEN, WHATSAPP_SENDER and WHATSAPP_NUMBER; demo-inbox is for local mode only',
      ),
    WHATSAPP_URL: z
      .url()
      .exactOptional()
      .describe(
        'address of the WhatsApp Business Cloud API with its version, such as https://graph.facebook.com/v23.0',
      ),
    WHATSAPP_TOKEN: z.string().min(1).exactOptional().describe('access token of the WhatsApp Business account'),
    WHATSAPP_SENDER: z.string().regex(/^\d+$/).exactOptional().describe('id of the sending number (phone number id)'),
    WHATSAPP_NUMBER: z
      .string()
      .regex(/^\+\d{8,15}$/)
      .exactOptional()
      .describe('the number that people write to, such as +6281234567890'),
  })
  .superRefine((given, problems) => {
    if (given.WHATSAPP === 'cloud')
      for (const name of cloudSettings)
        if (given[name] === undefined) problems.addIssue({ code: 'custom', path: [name] });
    if (given.WHATSAPP === 'demo-inbox' && given.LOKET_MODE !== 'local')
      problems.addIssue({ code: 'custom', path: ['WHATSAPP'] });
  });

export type Config = z.infer<typeof settings>;
