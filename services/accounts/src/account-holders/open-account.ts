import { type AccountApplicant, type AccountOpened, topics } from '@loket/contracts';
import { findRow, getRow, inTransaction, newId, rows } from '@loket/database';
import { publishEvent } from '@loket/messaging';
import { ServiceClient } from '@loket/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CASEWORK } from '../process/tokens';
import { accountApplicant } from './account-applicant';

/** Opens the account an accepted request asks for; a second call for the same case gives the same account. */
@Injectable()
export class OpenAccount {
  constructor(
    private readonly source: DataSource,
    @Inject(CASEWORK) private readonly casework: ServiceClient,
  ) {}

  async run(caseId: string): Promise<AccountOpened> {
    const opened = await inTransaction(this.source, () => findOpening(caseId));
    if (opened !== undefined) return opened;
    const applicant = accountApplicant.parse(await this.casework.call<unknown>(`/internal/cases/${caseId}/applicant`));
    return inTransaction(this.source, () => openOnce(caseId, applicant));
  }
}

async function openOnce(caseId: string, applicant: AccountApplicant): Promise<AccountOpened> {
  await rows(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [caseId]);
  const opened = await findOpening(caseId);
  if (opened !== undefined) return opened;
  const account = await keepAccount(applicant);
  await rows(`INSERT INTO account_purpose (account_id, purpose) VALUES ($1, $2) ON CONFLICT DO NOTHING`, [
    account.id,
    applicant.purpose,
  ]);
  await rows(`INSERT INTO account_opening (case_id, account_id) VALUES ($1, $2)`, [caseId, account.id]);
  await publishEvent({
    topic: topics.account,
    type: 'account.opened',
    key: account.id,
    version: account.version,
    time: new Date(),
    data: { accountId: account.id, caseId },
  });
  return { accountId: account.id };
}

async function findOpening(caseId: string): Promise<AccountOpened | undefined> {
  const row = await findRow<{ account_id: string }>(`SELECT account_id FROM account_opening WHERE case_id = $1`, [
    caseId,
  ]);
  return row === undefined ? undefined : { accountId: row.account_id };
}

/** A known address keeps its name and the rest: whoever filed the request may not be its holder. */
const keepAccount = ({ email, name, phone, address }: AccountApplicant): Promise<{ id: string; version: number }> =>
  getRow(
    `INSERT INTO account (id, username, name, phone, address) VALUES ($1, lower($2), $3, $4, $5)
     ON CONFLICT (lower(username)) DO UPDATE SET version = account.version + 1 RETURNING id, version`,
    [newId(), email, name, phone, address],
  );
