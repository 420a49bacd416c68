import { type Transporter, createTransport } from 'nodemailer';
import type { Enclosure } from './message-channel';

const SECONDS = 1_000;

/** A message as a mail server takes it. */
export interface Letter {
  /** Stays the same at each attempt, so that a repeated one can be recognised. */
  readonly id: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly enclosure?: Enclosure;
}

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

  async send({ id, enclosure, ...letter }: Letter): Promise<void> {
    await this.transport.sendMail({
      ...letter,
      from: this.from,
      messageId: `<${id}@${this.domain}>`,
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'id' },
      attachments: enclosure === undefined ? [] : [attached(enclosure)],
    });
  }

  close(): void {
    this.transport.close();
  }
}

const attached = ({ fileName, content }: Enclosure) => ({
  filename: fileName,
  content,
  contentType: 'application/pdf',
});
