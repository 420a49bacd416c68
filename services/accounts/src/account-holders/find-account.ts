import type { AccountPurpose, AccountView, RoleGrant } from '@loket/contracts';
import { findRow } from '@loket/database';

interface AccountRow {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly password_hash: string | null;
  readonly inactive_since: Date | null;
  readonly purposes: AccountPurpose[];
  readonly roles: RoleGrant[];
}

export interface AccountRecord {
  readonly view: AccountView;
  readonly passwordHash: string | null;
  readonly inactiveSince: Date | null;
}

const selectAccount = `
  SELECT id, name, username, password_hash, inactive_since,
    ARRAY(SELECT purpose FROM account_purpose p WHERE p.account_id = account.id ORDER BY purpose) AS purposes,
    COALESCE((SELECT jsonb_agg(jsonb_build_object('role', role, 'agency', agency_id) ORDER BY role, agency_id)
              FROM role_grant g WHERE g.account_id = account.id), '[]') AS roles
  FROM account`;

const recordOf = (row: AccountRow | undefined): AccountRecord | undefined =>
  row === undefined
    ? undefined
    : {
        view: { id: row.id, name: row.name, username: row.username, purposes: row.purposes, roles: row.roles },
        passwordHash: row.password_hash,
        inactiveSince: row.inactive_since,
      };

/** The account that signs in with this address, in any case; needs an open transaction. */
export const findAccountByUsername = async (username: string): Promise<AccountRecord | undefined> =>
  recordOf(await findRow<AccountRow>(`${selectAccount} WHERE lower(username) = lower($1)`, [username.trim()]));

/** The account of this id; needs an open transaction. */
export const findAccount = async (id: string): Promise<AccountRecord | undefined> =>
  recordOf(await findRow<AccountRow>(`${selectAccount} WHERE id = $1`, [id]));
