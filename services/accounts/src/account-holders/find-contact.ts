import type { AccountContact } from '@loket/contracts';
import { findRow } from '@loket/database';

/** Whom to write to for an account, or undefined; needs an open transaction. */
export async function findContact(accountId: string): Promise<AccountContact | undefined> {
  const row = await findRow<{
    name: string;
    username: string;
    unreachable_since: Date | null;
    inactive_since: Date | null;
  }>(`SELECT name, username, unreachable_since, inactive_since FROM account WHERE id = $1`, [accountId]);
  if (row === undefined) return undefined;
  const { name, username } = row;
  return {
    ...{ name, email: username, username },
    unreachableSince: row.unreachable_since?.toISOString() ?? null,
    inactiveSince: row.inactive_since?.toISOString() ?? null,
  };
}
