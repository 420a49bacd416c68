import { createServer } from 'node:http';
import type { AccountContact, Correspondence, DeadlineNotice } from '@loket/contracts';
import { ServiceClient } from '@loket/service-kit';
import { Owners } from '../owners/owners';

export interface OwnersUnderTest {
  readonly owners: Owners;
  readonly contacts: Map<string, AccountContact>;
  /** What casework tells of a case and of its deadlines. */
  readonly cases: Map<string, Correspondence & DeadlineNotice>;
  /** What was asked, as `METHOD path`. */
  readonly asked: string[];
  stop(): Promise<void>;
}

/** Accounts and casework as far as notifications asks them, on one port. */
export async function startOwners(): Promise<OwnersUnderTest> {
  const contacts = new Map<string, AccountContact>();
  const cases = new Map<string, Correspondence & DeadlineNotice>();
  const asked: string[] = [];
  let minted = 0;
  const answerTo = (path: string): unknown => {
    if (path === '/internal/password-links')
      return { url: `https://loket.contoh.id/kata-sandi/t${(minted += 1)}`, expiresAt: '2026-03-27T09:30:00.000Z' };
    const [, , kind, id = ''] = path.split('/');
    return kind === 'accounts' ? contacts.get(id) : cases.get(id);
  };
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const answer = answerTo(new URL(request.url ?? '/', 'http://here').pathname);
    response
      .writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' })
      .end(JSON.stringify(answer ?? { code: 'not-found' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('No port was given');
  const { port } = address;
  const client = new ServiceClient({
    baseUrl: `http://127.0.0.1:${port}`,
    caller: 'notifications',
    secret: 'x'.repeat(32),
  });
  return {
    ...{ owners: new Owners(client, client), contacts, cases, asked },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
