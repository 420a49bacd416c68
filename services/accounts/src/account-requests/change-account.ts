import { type AccountOpened, type ChangeRequest, Problem } from '@loket/contracts';
import { inTransaction, rows } from '@loket/database';
import { ServiceClient } from '@loket/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { shutAccount } from '../account-acts/deactivate-account';
import { lockAccount } from '../account-acts/lock-account';
import { noteAct } from '../account-acts/note-act';
import { publishAct } from '../account-acts/publish-act';
import { CASEWORK } from '../process/tokens';
import { accountOfCase, oneAtATime } from './account-of-case';
import { accountRequestOf } from './account-request';

const ownWish = 'Atas permintaan pemilik akun.';

/** Does to an account what its holder's accepted request asks for, once per case. */
@Injectable()
export class ChangeAccount {
  constructor(
    private readonly source: DataSource,
    @Inject(CASEWORK) private readonly casework: ServiceClient,
  ) {}

  async run(caseId: string): Promise<AccountOpened> {
    const request = await accountRequestOf(this.casework, caseId);
    if (request.kind !== 'change') throw new Problem('not-found');
    await inTransaction(this.source, () => changeOnce(caseId, request));
    return { accountId: request.accountId };
  }
}

async function changeOnce(caseId: string, { accountId, purposes }: ChangeRequest): Promise<void> {
  await oneAtATime(caseId);
  if ((await accountOfCase(caseId)) !== undefined) return;
  const account = await lockAccount(accountId);
  if (purposes.length > 0) await keepPurposes(accountId, purposes, caseId);
  else if (account.inactive_since === null) await shutAccount(accountId, { caseId, reason: ownWish });
}

async function keepPurposes(accountId: string, purposes: ChangeRequest['purposes'], caseId: string): Promise<void> {
  await rows(`DELETE FROM account_purpose WHERE account_id = $1 AND purpose <> ALL($2)`, [accountId, purposes]);
  await rows(`INSERT INTO account_purpose (account_id, purpose) SELECT $1, unnest($2::text[]) ON CONFLICT DO NOTHING`, [
    accountId,
    purposes,
  ]);
  const act = await noteAct(accountId, 'purposes-changed', { caseId, reason: ownWish });
  await publishAct('account.purposes-changed', accountId, act);
}
