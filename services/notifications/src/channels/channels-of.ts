import type { Config } from '../config';
import { EmailChannel } from './email-channel';
import { MailServer } from './mail-server';
import type { MessageChannel } from './message-channel';
import { WhatsAppCloud } from './whatsapp-cloud';
import { WhatsAppInbox } from './whatsapp-inbox';

/** The ways that this installation has, the one that is tried first in front. */
export function channelsOf(config: Config): readonly MessageChannel[] {
  const mailServer = (): MailServer => new MailServer(config.SMTP_URL, config.MAIL_FROM);
  const email = new EmailChannel(mailServer());
  const { WHATSAPP_URL: url, WHATSAPP_TOKEN: token, WHATSAPP_SENDER: sender } = config;
  if (config.WHATSAPP === 'demo-inbox') return [new WhatsAppInbox(mailServer()), email];
  if (config.WHATSAPP === 'off' || url === undefined || token === undefined || sender === undefined) return [email];
  return [new WhatsAppCloud({ url, token, sender }), email];
}
