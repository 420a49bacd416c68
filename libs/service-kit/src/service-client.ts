import { Problem, type ProblemBody, type ProblemCode, problemStatus } from '@loket/contracts';
import { signServiceToken } from './service-token';

export interface CallOptions {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  /** Raw body (a stream or bytes) in place of JSON. */
  readonly raw?: ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
  /** The person on whose behalf the call is made. */
  readonly actorToken?: string;
  readonly timeoutMs?: number;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
}

export interface ServiceClientOptions {
  readonly baseUrl: string;
  /** Name of the calling process. */
  readonly caller: string;
  readonly secret: string;
}

const dotSegment = /\/\.{1,2}(?:[/?]|$)/;

/** Calls another service. Throws the `Problem` it answers, or `Problem('unavailable')` when it cannot be reached in time. */
export class ServiceClient {
  constructor(private readonly options: ServiceClientOptions) {}

  /** The JSON of the answer; the caller names its type, since both sides share the contract. */
  async call<T>(path: string, options: CallOptions = {}): Promise<T> {
    const response = await this.fetch(path, options);
    const text = await response.text();
    // An answer without content, such as 204 or 202, is asked for as void.
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }

  /** The answer itself, for files. */
  async fetch(path: string, options: CallOptions = {}): Promise<Response> {
    // A name in an address may be `..` and would then lead to another route of the service.
    if (dotSegment.test(path)) throw new Problem('not-found');
    const url = new URL(path, this.options.baseUrl);
    for (const [name, value] of Object.entries(options.query ?? {}))
      if (value !== undefined) url.searchParams.set(name, String(value));
    let response: Response;
    try {
      response = await fetch(url, await this.request(options));
    } catch (error) {
      throw Object.assign(new Problem('unavailable'), { cause: error });
    }
    if (!response.ok) throw await problemIn(response);
    return response;
  }

  private async request(options: CallOptions): Promise<RequestInit & { duplex?: 'half' }> {
    const headers: Record<string, string> = {
      'x-service-token': await signServiceToken(this.options.secret, this.options.caller),
      ...options.headers,
    };
    if (options.actorToken !== undefined) headers['authorization'] = `Bearer ${options.actorToken}`;
    if (options.body !== undefined) headers['content-type'] = 'application/json';
    const body = options.raw ?? (options.body === undefined ? undefined : JSON.stringify(options.body));
    return {
      method: options.method ?? 'GET',
      headers,
      signal: AbortSignal.timeout(options.timeoutMs ?? 10_000),
      ...(body === undefined ? {} : { body }),
      ...(options.raw === undefined ? {} : { duplex: 'half' as const }),
    };
  }
}

async function problemIn(response: Response): Promise<Problem> {
  const body = (await response.json().catch(() => undefined)) as Partial<ProblemBody> | undefined;
  const code: ProblemCode =
    body?.code !== undefined && body.code in problemStatus
      ? body.code
      : response.status >= 500
        ? 'unavailable'
        : 'invalid-request';
  return new Problem(code, body?.detail, body?.errors);
}
