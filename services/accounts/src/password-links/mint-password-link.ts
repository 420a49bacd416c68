import { type PasswordLinkMinted, Problem } from '@loket/contracts';
import { inTransaction, rows } from '@loket/database';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { lockAccount } from '../account-acts/lock-account';
import type { AccountsConfig } from '../config';
import { digestOf, newSecretToken } from '../passwords/secret-token';
import { CONFIG } from '../process/tokens';

export type LinkReason = 'opened' | 'resent' | 'forgotten';

const hoursValid: Readonly<Record<LinkReason, number>> = { opened: 7 * 24, resent: 7 * 24, forgotten: 1 };

/** Makes a link at the moment its message is sent; one of the same cause made before no longer opens. */
@Injectable()
export class MintPasswordLink {
  constructor(
    private readonly source: DataSource,
    @Inject(CONFIG) private readonly config: Pick<AccountsConfig, 'PORTAL_URL'>,
  ) {}

  async run(accountId: string, reason: LinkReason, causeId: string): Promise<PasswordLinkMinted> {
    const token = newSecretToken();
    const expiresAt = await inTransaction(this.source, () => store(token, accountId, reason, causeId));
    return { url: new URL(`/kata-sandi/${token}`, this.config.PORTAL_URL).href, expiresAt: expiresAt.toISOString() };
  }
}

async function store(token: string, accountId: string, reason: LinkReason, causeId: string): Promise<Date> {
  // Locks the account, so that two mints of one cause follow each other.
  if ((await lockAccount(accountId)).inactive_since !== null) throw new Problem('account-inactive');
  await rows(
    `UPDATE password_link SET revoked_at = now() WHERE cause_id = $1 AND used_at IS NULL AND revoked_at IS NULL`,
    [causeId],
  );
  const [link] = await rows<{ expires_at: Date }>(
    `INSERT INTO password_link (token_hash, account_id, reason, cause_id, expires_at)
     VALUES ($1, $2, $3, $4, now() + make_interval(hours => $5)) RETURNING expires_at`,
    [digestOf(token), accountId, reason, causeId, hoursValid[reason]],
  );
  if (link === undefined) throw new Error('The link was not stored');
  return link.expires_at;
}
