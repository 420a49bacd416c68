import { Problem } from '@loket/contracts';
import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { digestOf } from '../passwords/secret-token';
import { waitingTimeInWords } from './waiting-time';

interface Limit {
  readonly name: string;
  readonly points: number;
  readonly seconds: number;
}

const accountFromAddress: Limit = { name: 'account-address', points: 10, seconds: 15 * 60 };
// Higher than the above, so that one stranger cannot lock a person out from everywhere at once.
const account: Limit = { name: 'account', points: 50, seconds: 60 * 60 };
const address: Limit = { name: 'address', points: 300, seconds: 60 * 60 };
const linkOfAccount: Limit = { name: 'link', points: 5, seconds: 60 * 60 };
// A proof lasts five minutes, so that one person at work on a draft asks a dozen an hour.
const guestAddress: Limit = { name: 'guest', points: 600, seconds: 60 * 60 };
const resentLink: Limit = { name: 'resent-link', points: 5, seconds: 60 * 60 };

/** Counts attempts per account and network address, kept as digests and shared by all processes. */
@Injectable()
export class Attempts {
  private readonly limiters = new Map<string, RateLimiterPostgres>();

  constructor(private readonly source: DataSource) {}

  /** Counts one attempt to sign in before it is tried. Throws `too-many-attempts` with the time to wait. */
  async countSignIn(username: string, from: string): Promise<void> {
    for (const [limit, subject] of signInLimits(username, from)) {
      const wait = await this.consume(limit, subject);
      if (wait !== undefined)
        throw new Problem(
          'too-many-attempts',
          `Terlalu banyak percobaan masuk. Coba lagi dalam ${waitingTimeInWords(wait)}.`,
        );
    }
  }

  /** Forgets the attempts of a person who got in, or who proved to own the address of the account. */
  async forgiveSignIn(username: string, from: string): Promise<void> {
    await this.limiter(accountFromAddress).delete(keyOf(username, from));
    await this.limiter(account).delete(keyOf(username));
    await this.limiter(address).reward(keyOf(from), 1);
  }

  /** Counts one wish for a link; false where an account had enough of them. */
  async mayAskForLink(username: string, from: string): Promise<boolean> {
    const waits = [await this.consume(linkOfAccount, keyOf(username)), await this.consume(address, keyOf(from))];
    return waits.every((wait) => wait === undefined);
  }

  /** Counts one link that an officer sends again; false where an account had enough of them. */
  async mayResendLink(username: string): Promise<boolean> {
    return (await this.consume(resentLink, keyOf(username))) === undefined;
  }

  /** Counts one wish to act as a guest; false where a network address had enough of them. */
  async mayBeGuest(from: string): Promise<boolean> {
    return (await this.consume(guestAddress, keyOf(from))) === undefined;
  }

  /** Milliseconds to wait, or undefined where the attempt is within the limit. */
  private async consume(limit: Limit, subject: string): Promise<number | undefined> {
    try {
      await this.limiter(limit).consume(subject);
      return undefined;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return refusal.msBeforeNext;
      throw refusal;
    }
  }

  private limiter({ name, points, seconds }: Limit): RateLimiterPostgres {
    const known = this.limiters.get(name);
    if (known !== undefined) return known;
    const made = new RateLimiterPostgres({
      storeClient: this.source,
      storeType: 'typeorm',
      tableName: 'attempt',
      tableCreated: true,
      keyPrefix: name,
      points,
      duration: seconds,
    });
    this.limiters.set(name, made);
    return made;
  }
}

const signInLimits = (username: string, from: string): readonly (readonly [Limit, string])[] => [
  [accountFromAddress, keyOf(username, from)],
  [account, keyOf(username)],
  [address, keyOf(from)],
];

const keyOf = (...parts: readonly string[]): string =>
  digestOf(parts.map((part) => part.trim().toLowerCase()).join('\n')).toString('base64url');
