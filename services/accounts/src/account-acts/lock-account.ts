import { Problem } from '@loket/contracts';
import { findRow } from '@loket/database';

export interface LockedAccount {
  readonly username: string;
  readonly password_hash: string | null;
  readonly inactive_since: Date | null;
}

/** Has acts upon one account, and signing in with it, follow each other. Throws `not-found`. Needs an open transaction. */
export async function lockAccount(accountId: string): Promise<LockedAccount> {
  const account = await findRow<LockedAccount>(
    `SELECT username, password_hash, inactive_since FROM account WHERE id = $1 FOR UPDATE`,
    [accountId],
  );
  if (account === undefined) throw new Problem('not-found');
  return account;
}
