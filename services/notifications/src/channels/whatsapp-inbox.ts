import { NoRecipient } from '../sending/delivery';
import { textOf } from '../texts/template-message';
import type { MailServer } from './mail-server';
import type { MessageChannel, OutgoingMessage } from './message-channel';

/** No mailbox of anybody: the number alone says who would get it. */
const DOMAIN = 'whatsapp.contoh.id';

/** Stands in for WhatsApp on local runs: text and document lie in the demo inbox, at the person's number. */
export class WhatsAppInbox implements MessageChannel {
  readonly name = 'whatsapp';

  constructor(private readonly server: MailServer) {}

  reaches({ to, whatsapp }: OutgoingMessage): boolean {
    return to.whatsapp !== null && whatsapp !== undefined;
  }

  async send({ id, to, whatsapp, enclosure }: OutgoingMessage): Promise<void> {
    if (to.whatsapp === null || whatsapp === undefined) throw new NoRecipient();
    await this.server.send({
      id,
      to: { name: to.name, address: `${to.whatsapp}@${DOMAIN}` },
      subject: `WhatsApp ${to.whatsapp}`,
      text: textOf(whatsapp),
      ...(enclosure !== undefined && { enclosure }),
    });
  }

  close(): void {
    this.server.close();
  }
}
