import { createHash } from 'node:crypto';
import { type ActorTokenIssued, Problem } from '@loket/contracts';
import { Injectable } from '@nestjs/common';
import { Accounts } from '../upstream/accounts';
import type { Session } from './visit';

/** Also how long another process of the portal may still answer the holder of an account that was deactivated. */
const KEPT_MS = 10_000;
const MOST_KEPT = 5_000;

interface Kept {
  readonly issued: ActorTokenIssued;
  readonly until: number;
}

/** Turns a session into the proof that other services accept; an answer is used for some seconds at most. */
@Injectable()
export class ActorTokens {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly accounts: Accounts) {}

  /** The session, undefined where it is over, `unknown` where accounts cannot be asked. */
  async sessionBehind(token: string): Promise<Session | 'unknown' | undefined> {
    try {
      const { actorToken, account } = await this.issuedFor(token);
      return { token, actorToken, account };
    } catch (error) {
      if (error instanceof Problem && error.status < 500) return undefined;
      return 'unknown';
    }
  }

  forget(token: string): void {
    this.kept.delete(keyOf(token));
  }

  /** Has every session of an account asked for anew. */
  forgetAccount(accountId: string): void {
    for (const [key, { issued }] of this.kept) if (issued.account.id === accountId) this.kept.delete(key);
  }

  private async issuedFor(token: string): Promise<ActorTokenIssued> {
    const key = keyOf(token);
    const kept = this.kept.get(key);
    if (kept !== undefined && kept.until > Date.now()) return kept.issued;
    const issued = await this.accounts.actorToken(token);
    this.makeRoom();
    this.kept.set(key, { issued, until: Math.min(Date.now() + KEPT_MS, Date.parse(issued.expiresAt) - 5_000) });
    return issued;
  }

  private makeRoom(): void {
    if (this.kept.size < MOST_KEPT) return;
    const oldest = this.kept.keys().next();
    if (oldest.done !== true) this.kept.delete(oldest.value);
  }
}

const keyOf = (token: string): string => createHash('sha256').update(token).digest('base64url');
