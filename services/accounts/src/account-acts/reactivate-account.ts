import { type Actor, Problem } from '@loket/contracts';
import { inTransaction, rows } from '@loket/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { requireLookedAfter } from '../account-lists/looked-after';
import { lockAccount } from './lock-account';
import { noteAct } from './note-act';
import { publishAct } from './publish-act';
import { checkedReason } from './reason-form';

/** Opens a deactivated account again, with a reason; its password stays what it was. */
@Injectable()
export class ReactivateAccount {
  constructor(private readonly source: DataSource) {}

  async run(accountId: string, typed: string, actor: Actor): Promise<void> {
    await inTransaction(this.source, async () => {
      await requireLookedAfter(accountId, actor);
      const reason = checkedReason(typed);
      const { inactive_since } = await lockAccount(accountId);
      if (inactive_since === null)
        throw new Problem('stale-page', 'Akun ini sudah aktif. Periksa riwayatnya di bawah.');
      await rows(`UPDATE account SET inactive_since = NULL WHERE id = $1`, [accountId]);
      const act = await noteAct(accountId, 'reactivated', { by: actor.accountId, reason });
      await publishAct('account.reactivated', accountId, act);
    });
  }
}
