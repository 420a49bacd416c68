import type { ActorTokenIssued, SessionOpened } from '@loket/contracts';
import { type CallOptions, ServiceClient } from '@loket/service-kit';
import type { TestStack } from '../test-stack';

export type ServiceName = 'accounts' | 'casework' | 'documents' | 'registry';

const RENEW_BEFORE_MS = 60_000;

/** Somebody signed in who acts through the services' APIs, as the portal does for them. */
export class Person {
  private token: ActorTokenIssued | undefined;

  private constructor(
    private readonly clients: Readonly<Record<ServiceName, ServiceClient>>,
    private readonly sessionToken: string,
  ) {}

  /** Signs in with a demo account; throws what accounts answers. */
  static async signIn(stack: TestStack, username: string): Promise<Person> {
    const account = stack.signIns.find((each) => each.username === username);
    if (account === undefined) throw new Error(`${username} is no demo account`);
    const clients = clientsOf(stack);
    const { sessionToken } = await clients.accounts.call<SessionOpened>('/sessions', {
      method: 'POST',
      body: { username, password: account.password },
    });
    return new Person(clients, sessionToken);
  }

  async call<T>(service: ServiceName, path: string, options: CallOptions = {}): Promise<T> {
    if (this.token === undefined || Date.parse(this.token.expiresAt) < Date.now() + RENEW_BEFORE_MS) {
      this.token = await this.clients.accounts.call<ActorTokenIssued>('/actor-tokens', {
        method: 'POST',
        body: { sessionToken: this.sessionToken },
      });
    }
    return this.clients[service].call<T>(path, { ...options, actorToken: this.token.actorToken });
  }
}

function clientsOf(stack: TestStack): Record<ServiceName, ServiceClient> {
  const env = stack.env['portal'] ?? {};
  const client = (name: string): ServiceClient =>
    new ServiceClient({ baseUrl: env[`${name}_URL`] ?? '', caller: 'tests', secret: env['SERVICE_SECRET'] ?? '' });
  return {
    accounts: client('ACCOUNTS'),
    casework: client('CASEWORK'),
    documents: client('DOCUMENTS'),
    registry: client('REGISTRY'),
  };
}
