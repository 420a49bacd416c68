import { createServer } from 'node:http';
import type {
  AccountActFacts,
  AccountContact,
  Correspondence,
  DeadlineNotice,
  ReturnLink,
  OrmasBinding,
} from '@loket/contracts';
import { ServiceClient } from '@loket/service-kit';
import { Owners } from '../owners/owners';

export interface OwnersUnderTest {
  readonly owners: Owners;
  readonly contacts: Map<string, AccountContact>;
  /** By case, the account that has the address already. */
  readonly known: Map<string, string>;
  readonly acts: Map<string, AccountActFacts>;
  readonly drafts: Map<string, ReturnLink>;
  /** The files of letters, by their ids. */
  readonly letters: Map<string, Buffer>;
  /** What casework tells of a case and of its deadlines. */
  readonly cases: Map<string, Correspondence & DeadlineNotice>;
  /** Who acts for the organisation of the register, and its half-years without a report. */
  readonly bindings: OrmasBinding[];
  readonly missing: string[];
  /** What was asked, as `METHOD path`. */
  readonly asked: string[];
  stop(): Promise<void>;
}

/** Accounts, casework and documents as far as notifications asks them, on one port. */
export async function startOwners(): Promise<OwnersUnderTest> {
  const contacts = new Map<string, AccountContact>();
  const known = new Map<string, string>();
  const acts = new Map<string, AccountActFacts>();
  const drafts = new Map<string, ReturnLink>();
  const letters = new Map<string, Buffer>();
  const cases = new Map<string, Correspondence & DeadlineNotice>();
  const bindings: OrmasBinding[] = [];
  const missing: string[] = [];
  const asked: string[] = [];
  let minted = 0;
  const answerTo = (path: string): unknown => {
    if (path === '/internal/password-links')
      return { url: `https://loket.contoh.id/kata-sandi/t${(minted += 1)}`, expiresAt: '2026-03-27T09:30:00.000Z' };
    if (path === '/internal/ormas-bindings') return bindings;
    if (path.startsWith('/ormas/'))
      return path.endsWith('/reports') ? { reports: [], missing } : { name: 'Forum Sungai (contoh)' };
    const [, , kind, id = ''] = path.split('/');
    if (kind === 'accounts') return contacts.get(id);
    if (kind === 'letters') return letters.get(id);
    if (kind === 'account-acts') return acts.get(id);
    if (kind === 'drafts') return drafts.get(id);
    if (kind === 'account-requests') return { account: known.has(id) ? { id: known.get(id) } : null, done: false };
    return cases.get(id);
  };
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const answer = answerTo(new URL(request.url ?? '/', 'http://here').pathname);
    response
      .writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' })
      .end(Buffer.isBuffer(answer) ? answer : JSON.stringify(answer ?? { code: 'not-found' }));
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
    ...{
      owners: new Owners(client, client, client, client),
      contacts,
      letters,
      known,
      acts,
      drafts,
      cases,
      bindings,
      missing,
      asked,
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
