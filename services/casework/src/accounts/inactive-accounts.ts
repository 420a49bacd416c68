import { accountEvents, topics } from '@loket/contracts';
import { findRow, rows } from '@loket/database';
import { type EventHandler, onEvent } from '@loket/messaging';

/** What casework does when an account is shut or opened again. */
export const followAccounts: readonly EventHandler[] = [
  onEvent(
    topics.account,
    'account.deactivated',
    accountEvents['account.deactivated'],
    async ({ accountId }, { time }) => {
      await rows(`INSERT INTO inactive_account (account_id, since) VALUES ($1, $2) ON CONFLICT DO NOTHING`, [
        accountId,
        time,
      ]);
      await rows(`UPDATE task SET assignee = NULL, assignee_name = NULL WHERE assignee = $1 AND closed_at IS NULL`, [
        accountId,
      ]);
    },
  ),
  onEvent(topics.account, 'account.reactivated', accountEvents['account.reactivated'], async ({ accountId }) => {
    await rows(`DELETE FROM inactive_account WHERE account_id = $1`, [accountId]);
  }),
];

/** Since when nobody signs in with the account; null while it is active, or where there is none. Needs an open transaction. */
export async function inactiveSince(accountId: string | null): Promise<string | null> {
  const row = await findRow<{ since: Date }>(`SELECT since FROM inactive_account WHERE account_id = $1`, [accountId]);
  return row?.since.toISOString() ?? null;
}
