import { topics } from '@loket/contracts';
import { findRow, inTransaction, newId } from '@loket/database';
import { publishEvent } from '@loket/messaging';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Attempts } from '../sessions/attempts';

/** Notes that the holder of an address wants a link; whether an account has that address is never told. */
@Injectable()
export class RequestPasswordLink {
  constructor(
    private readonly source: DataSource,
    private readonly attempts: Attempts,
  ) {}

  async run(email: string, from: string): Promise<void> {
    if (await this.attempts.mayAskForLink(email, from)) await inTransaction(this.source, () => publishRequest(email));
  }
}

async function publishRequest(email: string): Promise<void> {
  const account = await findRow<{ id: string; version: number }>(
    `UPDATE account SET version = version + 1 WHERE lower(username) = lower($1) RETURNING id, version`,
    [email.trim()],
  );
  if (account === undefined) return;
  await publishEvent({
    topic: topics.account,
    type: 'account.password-link-requested',
    key: account.id,
    version: account.version,
    time: new Date(),
    data: { accountId: account.id, requestId: newId() },
  });
}
