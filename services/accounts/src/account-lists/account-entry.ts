import type { AccountEntry, AccountPurpose, RoleGrant } from '@loket/contracts';

export interface EntryRow {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly purposes: AccountPurpose[];
  readonly roles: RoleGrant[];
  readonly inactive_since: Date | null;
  readonly unreachable_since: Date | null;
  readonly has_password: boolean;
}

export const entryColumns = `account.id, account.name, username, inactive_since, unreachable_since,
  password_hash IS NOT NULL AS has_password,
  ARRAY(SELECT purpose FROM account_purpose p WHERE p.account_id = account.id ORDER BY purpose) AS purposes,
  COALESCE((SELECT jsonb_agg(jsonb_build_object('role', role, 'agency', g.agency_id) ORDER BY role, g.agency_id)
            FROM role_grant g WHERE g.account_id = account.id), '[]') AS roles`;

export const entryOf = ({ id, name, username, purposes, roles, ...row }: EntryRow): AccountEntry => ({
  ...{ id, name, username, purposes, roles },
  inactiveSince: row.inactive_since?.toISOString() ?? null,
  unreachableSince: row.unreachable_since?.toISOString() ?? null,
  hasPassword: row.has_password,
});
