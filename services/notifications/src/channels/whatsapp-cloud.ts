import { z } from 'zod';
import { NoRecipient } from '../sending/delivery';
import type { TemplateMessage } from '../texts/template-message';
import type { Enclosure, MessageChannel, OutgoingMessage } from './message-channel';
import { WhatsAppRefusal } from './whatsapp-refusal';

const SECONDS = 1_000;

export interface WhatsAppAccess {
  /** With its version, such as https://graph.facebook.com/v23.0. */
  readonly url: string;
  readonly token: string;
  /** Id of the sending number (phone number id). */
  readonly sender: string;
}

const uploaded = z.object({ id: z.string().min(1) });
const accepted = z.object({ messages: z.array(z.object({ id: z.string().min(1) })).min(1) });
const refused = z.object({ error: z.object({ code: z.number() }) });

/**
 * WhatsApp by its Business Cloud API. The office writes first, so each message is a template that WhatsApp has approved;
 * a document goes in its header.
 */
export class WhatsAppCloud implements MessageChannel {
  readonly name = 'whatsapp';

  constructor(private readonly access: WhatsAppAccess) {}

  reaches({ to, whatsapp }: OutgoingMessage): boolean {
    return to.whatsapp !== null && whatsapp !== undefined;
  }

  async send({ id, to, whatsapp, enclosure }: OutgoingMessage): Promise<void> {
    if (to.whatsapp === null || whatsapp === undefined) throw new NoRecipient();
    const document =
      enclosure === undefined ? undefined : { id: await this.upload(enclosure), filename: enclosure.fileName };
    await this.post(
      'messages',
      JSON.stringify({
        messaging_product: 'whatsapp',
        recipient_type: 'individual',
        to: to.whatsapp.replace('+', ''),
        type: 'template',
        template: templateOf(whatsapp, document),
        // Comes back with each report on the message, so that a repeated one can be recognised.
        biz_opaque_callback_data: id,
      }),
      accepted,
    );
  }

  close(): void {
    // Nothing is held open between two messages.
  }

  private async upload({ fileName, content }: Enclosure): Promise<string> {
    const form = new FormData();
    form.set('messaging_product', 'whatsapp');
    form.set('type', 'application/pdf');
    form.set('file', new Blob([Uint8Array.from(content)], { type: 'application/pdf' }), fileName);
    const { id } = await this.post('media', form, uploaded);
    return id;
  }

  private async post<T>(path: string, body: FormData | string, answer: z.ZodType<T>): Promise<T> {
    const { url, token, sender } = this.access;
    const response = await fetch(`${url.replace(/\/$/, '')}/${sender}/${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        ...(typeof body === 'string' && { 'content-type': 'application/json' }),
      },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(60 * SECONDS),
    });
    const said: unknown = await response.json().catch(() => undefined);
    if (!response.ok) throw new WhatsAppRefusal(response.status, refused.safeParse(said).data?.error.code);
    const parsed = answer.safeParse(said);
    // Taken on, but not as agreed: whether it goes out is not known.
    if (!parsed.success) throw new WhatsAppRefusal(502, undefined);
    return parsed.data;
  }
}

const templateOf = (
  { template, parameters }: TemplateMessage,
  document: { readonly id: string; readonly filename: string } | undefined,
) => ({
  name: template,
  language: { code: 'id' },
  components: [
    ...(document === undefined ? [] : [{ type: 'header', parameters: [{ type: 'document', document }] }]),
    { type: 'body', parameters: parameters.map((text) => ({ type: 'text', text })) },
  ],
});
