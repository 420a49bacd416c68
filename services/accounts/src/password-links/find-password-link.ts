import { findRow } from '@loket/database';
import { digestOf } from '../passwords/secret-token';
import { problemOfLink } from './link-state';

export interface OpenLink {
  readonly accountId: string;
  readonly username: string;
  readonly expiresAt: Date;
}

interface LinkRow {
  readonly account_id: string;
  readonly username: string;
  readonly expires_at: Date;
  readonly used_at: Date | null;
  readonly revoked_at: Date | null;
}

/** The open link behind a token; throws the problem that tells why it does not open. Needs an open transaction. */
export async function getOpenLink(token: string): Promise<OpenLink> {
  const row = await findRow<LinkRow>(
    `SELECT account_id, username, expires_at, used_at, revoked_at
     FROM password_link JOIN account ON account.id = account_id WHERE token_hash = $1`,
    [digestOf(token)],
  );
  const link = row && { expiresAt: row.expires_at, usedAt: row.used_at, revokedAt: row.revoked_at };
  const problem = problemOfLink(link, new Date());
  if (row === undefined || problem !== undefined) throw problem ?? new Error('A link without a row has a problem');
  return { accountId: row.account_id, username: row.username, expiresAt: row.expires_at };
}
