import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import type { AccountRequest } from '@loket/contracts';
import { z } from 'zod';

/** What casework tells: what a case asks of accounts, and whose draft or case a secret opens. */
export interface ToldByCasework {
  readonly requests: ReadonlyMap<string, AccountRequest>;
  readonly guests: ReadonlyMap<string, string>;
}

const guestKey = z.object({ secret: z.string() });

/** A server with casework's routes `GET /internal/cases/:id/account-request` and `POST /internal/guests`. */
export async function startCasework(told: ToldByCasework): Promise<{ url: string; stop(): Promise<void> }> {
  const answerTo = async (request: IncomingMessage): Promise<unknown> => {
    const caseId = /^\/internal\/cases\/([^/]+)\/account-request$/.exec(request.url ?? '')?.[1];
    if (caseId !== undefined) return told.requests.get(caseId);
    if (request.url !== '/internal/guests') return undefined;
    const dossierId = told.guests.get(guestKey.parse(await json(request)).secret);
    return dossierId === undefined ? undefined : { dossierId };
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const known = await answerTo(request);
    const body = known ?? {
      type: 'urn:loket:problem:not-found',
      title: 'not-found',
      status: 404,
      code: 'not-found',
    };
    response
      .writeHead(known === undefined ? 404 : 200, { 'content-type': 'application/json' })
      .end(JSON.stringify(body));
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('No port was given');
  const { port } = address;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
