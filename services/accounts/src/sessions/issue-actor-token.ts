import { type AccountView, type ActorTokenIssued, Problem } from '@loket/contracts';
import { findRow, inTransaction } from '@loket/database';
import { ActorTokenSigner } from '@loket/service-kit';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { findAccount } from '../account-holders/find-account';
import { digestOf } from '../passwords/secret-token';

/** Turns a session into the short-lived proof that the other services accept; the session's time starts anew. */
@Injectable()
export class IssueActorToken {
  constructor(
    private readonly source: DataSource,
    private readonly signer: ActorTokenSigner,
  ) {}

  async run(sessionToken: string): Promise<ActorTokenIssued> {
    const account = await inTransaction(this.source, () => this.holderOf(sessionToken));
    if (account === undefined) throw new Problem('not-signed-in', 'Sesi Anda sudah berakhir. Silakan masuk lagi.');
    const { id: accountId, purposes, roles } = account;
    return { ...(await this.signer.sign({ accountId, purposes, roles })), account };
  }

  private async holderOf(sessionToken: string): Promise<AccountView | undefined> {
    const session = await findRow<{ account_id: string }>(
      `UPDATE session SET expires_at = now() + lifetime WHERE token_hash = $1 AND expires_at > now()
         AND EXISTS (SELECT 1 FROM account WHERE id = account_id AND inactive_since IS NULL) RETURNING account_id`,
      [digestOf(sessionToken)],
    );
    return session === undefined ? undefined : (await findAccount(session.account_id))?.view;
  }
}
