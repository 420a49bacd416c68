import type { ActorTokenIssued, Agency, SessionOpened } from '@loket/contracts';
import { ServiceClient } from '@loket/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { ACCOUNTS_CLIENT } from './service-clients';

export interface PasswordLink {
  readonly username: string;
  readonly expiresAt: string;
}

@Injectable()
export class Accounts {
  constructor(@Inject(ACCOUNTS_CLIENT) private readonly client: ServiceClient) {}

  /** `address` is the browser's: guesses are counted by it. */
  signIn(username: string, password: string, address: string): Promise<SessionOpened> {
    const headers = { 'x-forwarded-for': address };
    return this.client.call('/sessions', { method: 'POST', body: { username, password }, headers });
  }

  signOut(sessionToken: string): Promise<void> {
    return this.client.call('/sessions', { method: 'DELETE', body: { sessionToken } });
  }

  actorToken(sessionToken: string): Promise<ActorTokenIssued> {
    return this.client.call('/actor-tokens', { method: 'POST', body: { sessionToken }, timeoutMs: 5_000 });
  }

  requestPasswordLink(email: string, address: string): Promise<void> {
    const headers = { 'x-forwarded-for': address };
    return this.client.call('/password-links', { method: 'POST', body: { email }, headers });
  }

  passwordLink(token: string): Promise<PasswordLink> {
    return this.client.call(`/password-links/${encodeURIComponent(token)}`);
  }

  setPassword(token: string, password: string): Promise<void> {
    return this.client.call(`/password-links/${encodeURIComponent(token)}`, { method: 'POST', body: { password } });
  }

  agencies(): Promise<readonly Agency[]> {
    return this.client.call('/agencies', { timeoutMs: 3_000 });
  }
}
