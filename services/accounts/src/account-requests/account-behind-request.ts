import { type AccountBehindRequest, type AccountRequest, type Actor, Problem } from '@loket/contracts';
import { findRow, inTransaction } from '@loket/database';
import { ServiceClient } from '@loket/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type EntryRow, entryColumns, entryOf } from '../account-lists/account-entry';
import { CASEWORK } from '../process/tokens';
import { accountOfCase } from './account-of-case';
import { accountRequestOf } from './account-request';

/**
 * The account that a request is about: of the address it names, or the applicant's own. Officers who decide requests
 * are told, and the mail to the address itself; to whoever filed the request nothing ever tells the difference.
 */
@Injectable()
export class FindAccountBehindRequest {
  constructor(
    private readonly source: DataSource,
    @Inject(CASEWORK) private readonly casework: ServiceClient,
  ) {}

  async run(caseId: string): Promise<AccountBehindRequest> {
    return this.behind(caseId, await accountRequestOf(this.casework, caseId));
  }

  /** To anybody but the account officers of the deciding office the request does not exist. */
  async runFor(caseId: string, { roles }: Actor): Promise<AccountBehindRequest> {
    if (!roles.some(({ role }) => role === 'account-officer')) throw new Problem('not-found');
    const request = await accountRequestOf(this.casework, caseId);
    if (!roles.some(({ role, agency }) => role === 'account-officer' && agency === request.agency))
      throw new Problem('not-found');
    return this.behind(caseId, request);
  }

  private behind(caseId: string, request: AccountRequest): Promise<AccountBehindRequest> {
    return inTransaction(this.source, async () => {
      const done = await accountOfCase(caseId);
      const row = await findRow<EntryRow>(`SELECT ${entryColumns} FROM account WHERE ${conditionOf(request)}`, [
        request.kind === 'opening' ? request.email : request.accountId,
      ]);
      return { account: row === undefined ? null : entryOf(row), done: done !== undefined };
    });
  }
}

const conditionOf = ({ kind }: AccountRequest): string =>
  kind === 'opening' ? 'lower(username) = lower($1)' : 'account.id = $1';
