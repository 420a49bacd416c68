import { type Transporter, createTransport } from 'nodemailer';
import type { Contact } from '@loket/contracts';
import type { RenderedMail } from '../mail/mail';

const SECONDS = 1_000;

/** The mail server that takes the messages on; each attempt ends within the lease of its message. */
export class MailServer {
  private readonly transport: Transporter;
  private readonly domain: string;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    this.domain = /@([^\s>]+)/.exec(from)?.[1] ?? 'localhost';
    this.transport = createTransport({
      url,
      connectionTimeout: 10 * SECONDS,
      greetingTimeout: 10 * SECONDS,
      socketTimeout: 30 * SECONDS,
      dnsTimeout: 10 * SECONDS,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  /** Hands one message over. Its id stays the same at each attempt, so that a repeated one can be recognised. */
  async send(messageId: string, to: Contact, mail: RenderedMail): Promise<void> {
    await this.transport.sendMail({
      ...mail,
      from: this.from,
      to: { name: to.name, address: to.email },
      messageId: `<${messageId}@${this.domain}>`,
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'id' },
    });
  }

  close(): void {
    this.transport.close();
  }
}
