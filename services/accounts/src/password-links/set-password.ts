import { Problem } from '@loket/contracts';
import { inTransaction, rows } from '@loket/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { hashPassword } from '../passwords/password-hash';
import { refusalOfPassword } from '../passwords/password-rule';
import { digestOf } from '../passwords/secret-token';
import { Attempts } from '../sessions/attempts';
import { getOpenLink } from './find-password-link';

/** Sets the password by a link that serves once; all other links and all sessions of the account end. */
@Injectable()
export class SetPassword {
  constructor(
    private readonly source: DataSource,
    private readonly attempts: Attempts,
  ) {}

  async run(token: string, password: string, from: string): Promise<void> {
    const { username } = await inTransaction(this.source, () => getOpenLink(token));
    const refusal = refusalOfPassword(password, username);
    if (refusal !== undefined) throw new Problem('invalid-form', undefined, [{ field: 'password', message: refusal }]);
    const hash = await hashPassword(password);
    await inTransaction(this.source, () => useLink(token, hash));
    await this.attempts.forgiveSignIn(username, from);
  }
}

async function useLink(token: string, passwordHash: string): Promise<void> {
  // Of two at once the second waits here for the row and then finds the link used.
  const [used] = await rows<{ account_id: string }>(
    `UPDATE password_link SET used_at = now()
     WHERE token_hash = $1 AND used_at IS NULL AND revoked_at IS NULL AND expires_at > now() RETURNING account_id`,
    [digestOf(token)],
  );
  if (used === undefined) {
    await getOpenLink(token);
    throw new Problem('stale-page');
  }
  const accountId = used.account_id;
  // The link came by e-mail, so the address can be reached.
  await rows(
    `UPDATE account SET password_hash = $2, version = version + 1, unreachable_since = NULL, unreachable_code = NULL WHERE id = $1`,
    [accountId, passwordHash],
  );
  await rows(
    `UPDATE password_link SET revoked_at = now() WHERE account_id = $1 AND used_at IS NULL AND revoked_at IS NULL`,
    [accountId],
  );
  await rows(`DELETE FROM session WHERE account_id = $1`, [accountId]);
}
