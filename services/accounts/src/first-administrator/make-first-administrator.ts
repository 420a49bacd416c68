import type { Agency, PasswordLinkMinted } from '@loket/contracts';
import { findRow, getRow, inTransaction, newId, rows } from '@loket/database';
import type { DataSource } from 'typeorm';
import { keepAgency } from '../agencies/agencies';
import { MintPasswordLink } from '../password-links/mint-password-link';

export interface NewAdministrator {
  readonly office: Agency;
  readonly email: string;
  readonly name: string;
}

/**
 * Enters the first office and its administrator, and answers the link by which the password is set.
 * Until that password is set it may be repeated for the same address; with an administrator in place it throws.
 */
export function makeFirstAdministrator(
  source: DataSource,
  portalUrl: string,
  { office, email, name }: NewAdministrator,
): Promise<PasswordLinkMinted> {
  return inTransaction(source, async () => {
    await rows(`SELECT pg_advisory_xact_lock(hashtext('first-administrator'))`);
    const other = await findRow(
      `SELECT 1 FROM role_grant JOIN account ON account.id = account_id
       WHERE role = 'administrator' AND (password_hash IS NOT NULL OR lower(username) <> lower($1)) LIMIT 1`,
      [email],
    );
    if (other !== undefined)
      throw new Error('There is an administrator already; further accounts are given roles by that person.');
    await keepAgency(office);
    const { id } = await getRow<{ id: string }>(
      `INSERT INTO account (id, username, name) VALUES ($1, lower($2), $3)
       ON CONFLICT (lower(username)) DO UPDATE SET version = account.version + 1 RETURNING id`,
      [newId(), email, name],
    );
    await rows(
      `INSERT INTO role_grant (account_id, role, agency_id) VALUES ($1, 'administrator', $2) ON CONFLICT DO NOTHING`,
      [id, office.id],
    );
    return new MintPasswordLink(source, { PORTAL_URL: portalUrl }).run(id, 'opened', id);
  });
}
