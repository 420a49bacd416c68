import { Problem, type SessionOpened } from '@loket/contracts';
import { inTransaction, rows } from '@loket/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { lockAccount } from '../account-acts/lock-account';
import { findAccountByUsername } from '../account-holders/find-account';
import { passwordFits } from '../passwords/password-hash';
import { digestOf, newSecretToken } from '../passwords/secret-token';
import { Attempts } from './attempts';
import { sessionHours } from './session-lifetime';

/** Signs a person in; an unknown account and a wrong password get the same answer after the same work. */
@Injectable()
export class OpenSession {
  constructor(
    private readonly source: DataSource,
    private readonly attempts: Attempts,
  ) {}

  async run(username: string, password: string, from: string): Promise<SessionOpened> {
    await this.attempts.countSignIn(username, from);
    const account = await inTransaction(this.source, () => findAccountByUsername(username));
    const fits = await passwordFits(password, account?.passwordHash);
    if (account === undefined || !fits) throw new Problem('wrong-credentials', 'E-mail atau kata sandi tidak cocok.');
    await this.attempts.forgiveSignIn(username, from);
    if (account.inactiveSince !== null) throw accountIsInactive();
    return { sessionToken: await this.store(account.view.id, sessionHours(account.view.roles)), account: account.view };
  }

  private async store(accountId: string, hours: number): Promise<string> {
    const token = newSecretToken();
    await inTransaction(this.source, async () => {
      // Waits for a deactivation on its way, which ends all sessions there are.
      if ((await lockAccount(accountId)).inactive_since !== null) throw accountIsInactive();
      await rows(`DELETE FROM session WHERE account_id = $1 AND expires_at <= now()`, [accountId]);
      await rows(
        `INSERT INTO session (token_hash, account_id, lifetime, expires_at)
         VALUES ($1, $2, make_interval(hours => $3), now() + make_interval(hours => $3))`,
        [digestOf(token), accountId, hours],
      );
    });
    return token;
  }
}

const accountIsInactive = (): Problem =>
  new Problem('account-inactive', 'Akun ini dinonaktifkan. Hubungi kantor Anda untuk mengaktifkannya kembali.');
