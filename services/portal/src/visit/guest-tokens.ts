import { createHash } from 'node:crypto';
import type { GuestKey, GuestTokenIssued } from '@loket/contracts';
import { Injectable } from '@nestjs/common';
import { Accounts } from '../upstream/accounts';

const MOST_KEPT = 5_000;
const RENEW_BEFORE_MS = 60_000;

/** Turns the secret of a draft or case into the proof by which somebody without an account acts on it. */
@Injectable()
export class GuestTokens {
  private readonly kept = new Map<string, GuestTokenIssued>();

  constructor(private readonly accounts: Accounts) {}

  /** Throws `not-found` for a wrong secret. */
  async tokenFor(key: GuestKey, address: string): Promise<string> {
    const name = createHash('sha256').update(JSON.stringify(key)).digest('base64url');
    const known = this.kept.get(name);
    if (known !== undefined && Date.parse(known.expiresAt) > Date.now() + RENEW_BEFORE_MS) return known.actorToken;
    const issued = await this.accounts.guestToken(key, address);
    this.kept.delete(name);
    const oldest = this.kept.keys().next();
    if (this.kept.size >= MOST_KEPT && oldest.done !== true) this.kept.delete(oldest.value);
    this.kept.set(name, issued);
    return issued.actorToken;
  }
}
