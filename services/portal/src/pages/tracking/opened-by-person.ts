import type { FastifyRequest } from 'fastify';

/** What a request tells of who makes it. */
export type Asking = Pick<FastifyRequest, 'method' | 'headers'>;

/**
 * Whether a page is asked for by somebody at a browser, as far as can be told: programs that look through mail ask by
 * HEAD, fetch ahead and say so, or do not ask for a page to be shown. One that drives a real browser cannot be told apart.
 */
export function isOpenedByPerson({ method, headers }: Asking): boolean {
  const ahead = [headers['purpose'], headers['sec-purpose'], headers['x-moz']].some((value) =>
    String(value ?? '').includes('prefetch'),
  );
  const shown = headers['sec-fetch-dest'] ?? 'document';
  return method === 'GET' && !ahead && shown === 'document' && (headers.accept ?? '').includes('text/html');
}
