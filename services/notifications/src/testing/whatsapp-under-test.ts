import { createServer, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { z } from 'zod';

const TOKEN = 'token-of-the-test';
const SENDER = '106540352242922';

const text = z.strictObject({
  type: z.literal('text'),
  text: z
    .string()
    .min(1)
    .regex(/^[^\n\t]+$/),
});
const document = z.strictObject({
  type: z.literal('document'),
  document: z.strictObject({ id: z.string(), filename: z.string() }),
});
/** A message as WhatsApp takes it when the office writes first. */
const templateMessage = z.strictObject({
  messaging_product: z.literal('whatsapp'),
  recipient_type: z.literal('individual'),
  to: z.string().regex(/^\d{8,15}$/),
  type: z.literal('template'),
  template: z.strictObject({
    name: z.string().regex(/^[a-z0-9_]{1,512}$/),
    language: z.strictObject({ code: z.literal('id') }),
    components: z.array(
      z.union([
        z.strictObject({ type: z.literal('header'), parameters: z.array(document).length(1) }),
        z.strictObject({ type: z.literal('body'), parameters: z.array(text) }),
      ]),
    ),
  }),
  biz_opaque_callback_data: z.string(),
});

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const refusal = (status: number, code: number): Answer => ({
  status,
  body: { error: { message: '(#131030) +6281234567890 not allowed', type: 'OAuthException', code, fbtrace_id: 'x' } },
});

export interface WhatsAppUnderTest {
  readonly access: { readonly url: string; readonly token: string; readonly sender: string };
  readonly received: z.infer<typeof templateMessage>[];
  /** The uploaded files by their ids. */
  readonly media: Map<string, Buffer>;
  /** What the next messages are refused with: HTTP status and error code. */
  refuseWith(status: number, code: number, times?: number): void;
  stop(): Promise<void>;
}

/** The Business Cloud API as far as it is asked, by its own rules, over HTTP. */
export async function startWhatsApp(): Promise<WhatsAppUnderTest> {
  const received: WhatsAppUnderTest['received'] = [];
  const media = new Map<string, Buffer>();
  const refusals: Answer[] = [];

  const takeMedia = async (request: IncomingMessage): Promise<Answer> => {
    const form = await new Response(await body(request), {
      headers: { 'content-type': request.headers['content-type'] ?? '' },
    }).formData();
    const file = form.get('file');
    if (form.get('messaging_product') !== 'whatsapp' || !(file instanceof File) || file.type !== form.get('type'))
      return refusal(400, 100);
    const id = `media-${media.size + 1}`;
    media.set(id, Buffer.from(await file.arrayBuffer()));
    return { status: 200, body: { id } };
  };
  const takeMessage = async (request: IncomingMessage): Promise<Answer> => {
    const refused = refusals.shift();
    if (refused !== undefined) return refused;
    const message = templateMessage.safeParse(JSON.parse((await body(request)).toString()));
    if (!message.success) return refusal(400, 100);
    received.push(message.data);
    return {
      status: 200,
      body: {
        messaging_product: 'whatsapp',
        contacts: [{ input: message.data.to, wa_id: message.data.to }],
        messages: [{ id: `wamid.${received.length}`, message_status: 'accepted' }],
      },
    };
  };
  const answerTo = async (request: IncomingMessage): Promise<Answer> => {
    if (request.headers.authorization !== `Bearer ${TOKEN}`) return refusal(401, 190);
    if (request.method === 'POST' && request.url === `/v23.0/${SENDER}/media`) return takeMedia(request);
    if (request.method === 'POST' && request.url === `/v23.0/${SENDER}/messages`) return takeMessage(request);
    return refusal(404, 100);
  };
  const server = createServer((request, response) => {
    void answerTo(request).then(({ status, body: said }) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(said)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('No port was given');
  return {
    access: { url: `http://127.0.0.1:${address.port}/v23.0`, token: TOKEN, sender: SENDER },
    ...{ received, media },
    refuseWith: (status, code, times = 1) => void refusals.push(...Array(times).fill(refusal(status, code))),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const body = async (request: IncomingMessage): Promise<Buffer<ArrayBuffer>> => Buffer.from(await buffer(request));
