import { type AccountDetail, type Actor } from '@loket/contracts';
import { getRow } from '@loket/database';
import { actsOf } from '../account-acts/read-acts';
import { type EntryRow, entryColumns, entryOf } from './account-entry';
import { requireLookedAfter } from './looked-after';

interface DetailRow extends EntryRow {
  readonly phone: string;
  readonly address: string;
  readonly opened_at: Date;
}

/** An account with all that was done to it, for an officer who looks after it. Needs an open transaction. */
export async function readAccount(accountId: string, actor: Actor): Promise<AccountDetail> {
  await requireLookedAfter(accountId, actor);
  const row = await getRow<DetailRow>(
    `SELECT ${entryColumns}, phone, address, opened_at FROM account WHERE account.id = $1`,
    [accountId],
  );
  return {
    ...entryOf(row),
    phone: row.phone,
    address: row.address,
    openedAt: row.opened_at.toISOString(),
    acts: await actsOf(accountId),
    mayDeactivate: accountId !== actor.accountId,
  };
}
