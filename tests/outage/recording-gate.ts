import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';

interface Hold {
  readonly caseId: string;
  readonly at: 'request' | 'answer';
  readonly reached: () => void;
}

const hopByHop = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'host']);

/**
 * Stands between the worker and casework. It passes everything on, and on demand stops the recording of one transition
 * at a certain instant: before casework hears of it, or after casework has committed it and before the worker knows.
 */
export class RecordingGate {
  private server: Server | undefined;
  private casework = '';
  private hold: Hold | undefined;
  private release: () => void = () => undefined;
  private released: Promise<void> = Promise.resolve();

  /** Starts to listen; gives the address that the worker is to take for casework's. */
  async open(): Promise<string> {
    const server = createServer((request, response) => {
      this.pass(request, response).catch(() => response.destroy());
    });
    this.server = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The gate has no port');
    return `http://127.0.0.1:${address.port}`;
  }

  leadTo(casework: string): void {
    this.casework = casework;
  }

  /** Resolves when the case's next recording stands before casework; it goes no further until `letThrough`. */
  holdRequest(caseId: string): Promise<void> {
    return this.holdAt('request', caseId);
  }

  /** Resolves when casework has committed the case's next recording; its answer is kept back until `letThrough`. */
  holdAnswer(caseId: string): Promise<void> {
    return this.holdAt('answer', caseId);
  }

  letThrough(): void {
    this.release();
  }

  close(): void {
    this.letThrough();
    this.server?.closeAllConnections();
    this.server?.close();
  }

  private holdAt(at: Hold['at'], caseId: string): Promise<void> {
    this.released = new Promise((resolve) => (this.release = resolve));
    return new Promise((resolve) => (this.hold = { caseId, at, reached: resolve }));
  }

  private async pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request);
    const held = request.url === '/internal/transitions' ? this.takeHold(body.toString()) : undefined;
    if (held?.at === 'request') await this.keepBack(held);
    const answer = await fetch(new URL(request.url ?? '/', this.casework), {
      method: request.method ?? 'GET',
      headers: headersOf(request),
      ...(body.length === 0 ? {} : { body }),
    });
    const content = Buffer.from(await answer.arrayBuffer());
    if (held?.at === 'answer') {
      if (!answer.ok) throw new Error(`Casework refused the recording that is held: ${answer.status}`);
      await this.keepBack(held);
    }
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'application/json' });
    response.end(content);
  }

  private takeHold(body: string): Hold | undefined {
    const { hold } = this;
    if (hold === undefined || !body.includes(`"${hold.caseId}"`)) return undefined;
    this.hold = undefined;
    return hold;
  }

  private async keepBack(hold: Hold): Promise<void> {
    hold.reached();
    await this.released;
  }
}

function headersOf(request: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers))
    if (typeof value === 'string' && !hopByHop.has(name)) headers[name] = value;
  return headers;
}
