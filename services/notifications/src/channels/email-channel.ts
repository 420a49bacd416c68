import { renderMail } from '../mail/render-mail';
import { NoRecipient } from '../sending/delivery';
import type { MailServer } from './mail-server';
import type { MessageChannel, OutgoingMessage } from './message-channel';

/** Every message can go by e-mail, where there is an address. */
export class EmailChannel implements MessageChannel {
  readonly name = 'email';

  constructor(private readonly server: MailServer) {}

  reaches({ to }: OutgoingMessage): boolean {
    return to.email !== null;
  }

  async send({ id, to, mail, enclosure }: OutgoingMessage): Promise<void> {
    if (to.email === null) throw new NoRecipient();
    await this.server.send({
      ...{ id, to: { name: to.name, address: to.email }, ...renderMail(mail) },
      ...(enclosure !== undefined && { enclosure }),
    });
  }

  close(): void {
    this.server.close();
  }
}
