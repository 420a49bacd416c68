import { type Actor, Problem } from '@loket/contracts';
import { inTransaction, rows } from '@loket/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { requireLookedAfter } from '../account-lists/looked-after';
import { lockAccount } from './lock-account';
import { type ActDetails, noteAct } from './note-act';
import { publishAct } from './publish-act';
import { checkedReason } from './reason-form';

/** Shuts an account with a reason: its sessions and links end at once, and nothing of its holder's is lost. */
@Injectable()
export class DeactivateAccount {
  constructor(private readonly source: DataSource) {}

  async run(accountId: string, typed: string, actor: Actor): Promise<void> {
    await inTransaction(this.source, async () => {
      await requireLookedAfter(accountId, actor);
      const reason = checkedReason(typed);
      if (accountId === actor.accountId)
        throw new Problem(
          'not-allowed',
          'Anda tidak dapat menonaktifkan akun sendiri. Mintalah administrator lain di kantor Anda.',
        );
      const { inactive_since } = await lockAccount(accountId);
      if (inactive_since !== null)
        throw new Problem('stale-page', 'Akun ini sudah nonaktif. Periksa riwayatnya di bawah.');
      await shutAccount(accountId, { by: actor.accountId, reason });
    });
  }
}

/** Shuts a locked account that is active. Needs an open transaction. */
export async function shutAccount(accountId: string, details: ActDetails): Promise<void> {
  await rows(`UPDATE account SET inactive_since = now() WHERE id = $1`, [accountId]);
  await rows(`DELETE FROM session WHERE account_id = $1`, [accountId]);
  await revokeLinks(accountId);
  await publishAct('account.deactivated', accountId, await noteAct(accountId, 'deactivated', details));
}

/** Ends the links that set a password, whatever they were sent for. Needs an open transaction. */
export async function revokeLinks(accountId: string): Promise<void> {
  await rows(
    `UPDATE password_link SET revoked_at = now() WHERE account_id = $1 AND used_at IS NULL AND revoked_at IS NULL`,
    [accountId],
  );
}
