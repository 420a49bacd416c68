import { type Actor, Problem } from '@loket/contracts';
import { findRow, inTransaction } from '@loket/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { requireLookedAfter } from '../account-lists/looked-after';
import { RequestPasswordLink } from '../password-links/request-password-link';
import { Attempts } from '../sessions/attempts';
import { revokeLinks } from './deactivate-account';
import { lockAccount } from './lock-account';
import { type ActDetails, noteAct } from './note-act';
import { publishAct } from './publish-act';

/** Has the username and a link to set the password sent again; links sent before no longer open. */
@Injectable()
export class ResendLink {
  constructor(
    private readonly source: DataSource,
    private readonly attempts: Attempts,
    private readonly requestLink: RequestPasswordLink,
  ) {}

  /** By an officer. Throws `too-many-attempts` where an account had enough of them. */
  async run(accountId: string, actor: Actor): Promise<void> {
    const { username, inactive_since } = await inTransaction(this.source, async () => {
      await requireLookedAfter(accountId, actor);
      return lockAccount(accountId);
    });
    if (inactive_since !== null)
      throw new Problem('account-inactive', 'Akun ini nonaktif. Aktifkan dahulu, lalu kirim ulang tautannya.');
    if (!(await this.attempts.mayResendLink(username)))
      throw new Problem(
        'too-many-attempts',
        'Tautan sudah beberapa kali dikirim ke alamat ini dalam satu jam terakhir. Tunggu sebelum mengirim lagi.',
      );
    await inTransaction(this.source, () => resend(accountId, { by: actor.accountId }));
  }

  /**
   * By whoever holds the secret link of the case that opened the account. A holder who has a password already gets what
   * "Lupa password?" sends, and keeps every link sent before: the case's link alone must not end them.
   */
  async runForCase(caseId: string, from: string): Promise<void> {
    const account = await inTransaction(this.source, () => openedBy(caseId));
    if (account === undefined) return;
    if (account.password_hash !== null) return this.requestLink.run(account.username, from);
    if (account.inactive_since !== null || !(await this.attempts.mayAskForLink(account.username, from))) return;
    await inTransaction(this.source, () => resend(account.id, {}));
  }
}

async function resend(accountId: string, details: ActDetails): Promise<void> {
  await lockAccount(accountId);
  await revokeLinks(accountId);
  await publishAct('account.link-resent', accountId, await noteAct(accountId, 'link-sent', details));
}

interface OpenedAccount {
  readonly id: string;
  readonly username: string;
  readonly password_hash: string | null;
  readonly inactive_since: Date | null;
}

const openedBy = (caseId: string): Promise<OpenedAccount | undefined> =>
  findRow<OpenedAccount>(
    `SELECT account.id, username, password_hash, inactive_since FROM account
     JOIN account_act ON account_act.account_id = account.id AND kind IN ('opened', 'purposes-changed') WHERE case_id = $1`,
    [caseId],
  );
