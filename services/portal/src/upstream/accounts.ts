import type {
  AccountList,
  AccountDetail,
  AccountBehindRequest,
  ActorTokenIssued,
  Agency,
  OrmasBinding,
  SessionOpened,
  GuestKey,
  GuestTokenIssued,
} from '@loket/contracts';
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

  /** The proof by which somebody without an account acts on the draft or case whose secret they hold. */
  guestToken(key: GuestKey, address: string): Promise<GuestTokenIssued> {
    const headers = { 'x-forwarded-for': address };
    return this.client.call('/internal/guest-tokens', { method: 'POST', body: key, headers });
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

  /** The organisations that the person's account is bound to. */
  ownOrmas(actorToken: string): Promise<readonly OrmasBinding[]> {
    return this.client.call('/own-ormas', { actorToken, timeoutMs: 3_000 });
  }

  agencies(): Promise<readonly Agency[]> {
    return this.client.call('/agencies', { timeoutMs: 3_000 });
  }

  /** The accounts of an office that the person looks after. */
  list(
    actorToken: string,
    agency: string,
    query: Readonly<Record<string, string | number | undefined>>,
  ): Promise<AccountList> {
    return this.client.call(`/agencies/${encodeURIComponent(agency)}/accounts`, { actorToken, query });
  }

  account(actorToken: string, id: string): Promise<AccountDetail> {
    return this.client.call(`/accounts/${encodeURIComponent(id)}`, { actorToken });
  }

  resendLink(actorToken: string, id: string): Promise<unknown> {
    return this.act(actorToken, id, 'link', {});
  }

  deactivate(actorToken: string, id: string, reason: string): Promise<unknown> {
    return this.act(actorToken, id, 'deactivation', { reason });
  }

  reactivate(actorToken: string, id: string, reason: string): Promise<unknown> {
    return this.act(actorToken, id, 'reactivation', { reason });
  }

  /** The account that a request for one is about, as far as its officer is told. */
  behindRequest(actorToken: string, caseId: string): Promise<AccountBehindRequest> {
    return this.client.call(`/account-requests/${encodeURIComponent(caseId)}`, { actorToken, timeoutMs: 5_000 });
  }

  /** Open to services only: the caller has checked that the person holds the case's link. */
  resendForCase(caseId: string, address: string): Promise<void> {
    const headers = { 'x-forwarded-for': address };
    const path = `/internal/account-requests/${encodeURIComponent(caseId)}/link`;
    return this.client.call(path, { method: 'POST', body: {}, headers });
  }

  private act(actorToken: string, id: string, what: string, body: unknown): Promise<unknown> {
    return this.client.call(`/accounts/${encodeURIComponent(id)}/${what}`, { method: 'POST', body, actorToken });
  }
}
