import { type AccountOpened, type OpeningRequest, Problem, topics } from '@loket/contracts';
import { findRow, getRow, inTransaction, newId, rows } from '@loket/database';
import { publishEvent } from '@loket/messaging';
import { ServiceClient } from '@loket/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { noteAct } from '../account-acts/note-act';
import { publishAct } from '../account-acts/publish-act';
import { CASEWORK } from '../process/tokens';
import { accountRequestOf } from './account-request';
import { accountOfCase, oneAtATime } from './account-of-case';

/**
 * Opens the account an accepted request asks for; a second call for the same case gives the same account. An address
 * that has an account already gets no second one: that account is then for what was asked for, too.
 */
@Injectable()
export class OpenAccount {
  constructor(
    private readonly source: DataSource,
    @Inject(CASEWORK) private readonly casework: ServiceClient,
  ) {}

  async run(caseId: string): Promise<AccountOpened> {
    const opened = await inTransaction(this.source, () => accountOfCase(caseId));
    if (opened !== undefined) return { accountId: opened };
    const request = await accountRequestOf(this.casework, caseId);
    if (request.kind !== 'opening') throw new Problem('not-found');
    return { accountId: await inTransaction(this.source, () => openOnce(caseId, request)) };
  }
}

async function openOnce(caseId: string, request: OpeningRequest): Promise<string> {
  await oneAtATime(caseId);
  const opened = await accountOfCase(caseId);
  if (opened !== undefined) return opened;
  const { id, version, isNew } = await keepAccount(request);
  await rows(`INSERT INTO account_purpose (account_id, purpose) VALUES ($1, $2) ON CONFLICT DO NOTHING`, [
    id,
    request.purpose,
  ]);
  if (!isNew) await publishAct('account.purposes-changed', id, await noteAct(id, 'purposes-changed', { caseId }));
  else {
    await noteAct(id, 'opened', { caseId });
    await publishEvent({
      topic: topics.account,
      type: 'account.opened',
      key: id,
      version,
      time: new Date(),
      data: { accountId: id, caseId },
    });
  }
  return id;
}

/** A known address keeps its name and the rest: whoever filed the request may not be its holder. */
async function keepAccount({
  email,
  name,
  phone,
  address,
  agency,
}: OpeningRequest): Promise<{ id: string; version: number; isNew: boolean }> {
  // Of two requests at once for one address the second waits here and then finds the account.
  const made = await findRow<{ id: string; version: number }>(
    `INSERT INTO account (id, username, name, phone, address, agency_id) VALUES ($1, lower($2), $3, $4, $5, $6)
     ON CONFLICT (lower(username)) DO NOTHING RETURNING id, version`,
    [newId(), email, name, phone, address, agency],
  );
  if (made !== undefined) return { ...made, isNew: true };
  const known = await getRow<{ id: string; version: number }>(
    `UPDATE account SET agency_id = COALESCE(agency_id, $2) WHERE lower(username) = lower($1) RETURNING id, version`,
    [email, agency],
  );
  return { ...known, isNew: false };
}
