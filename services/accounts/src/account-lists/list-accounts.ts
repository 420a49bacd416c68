import { type AccountList, type Actor, Problem } from '@loket/contracts';
import { getRow, rows } from '@loket/database';
import type { AccountsQuery } from './accounts-query';
import { type EntryRow, entryColumns, entryOf } from './account-entry';
import { isLookedAfter, keeperOf } from './looked-after';

const PAGE = 25;

const filter = `${isLookedAfter('$1', '$2')}
  AND (agency_id = $6 OR EXISTS (SELECT 1 FROM role_grant g WHERE g.account_id = account.id AND g.agency_id = $6))
  AND ($3 = '' OR name ILIKE '%' || $3 || '%' OR username ILIKE '%' || $3 || '%')
  AND ($4::text IS NULL OR ($4 = 'inactive') = (inactive_since IS NOT NULL))
  AND ($5::text IS NULL OR CASE $5 WHEN 'officer' THEN EXISTS (SELECT 1 FROM role_grant g WHERE g.account_id = account.id)
    ELSE EXISTS (SELECT 1 FROM account_purpose p WHERE p.account_id = account.id AND p.purpose = $5) END)`;

/** The accounts of an office that the actor looks after, by name; throws `not-found` for anybody else's office. Needs an open transaction. */
export async function listAccounts(agency: string, query: AccountsQuery, actor: Actor): Promise<AccountList> {
  const { holdersOf, officersOf } = keeperOf(actor);
  if (!holdersOf.includes(agency)) throw new Problem('not-found');
  const parameters = [
    holdersOf,
    officersOf,
    query.q.replaceAll(/[%_\\]/g, String.raw`\$&`),
    query.state ?? null,
    query.kind ?? null,
    agency,
  ];
  const { total } = await getRow<{ total: number }>(
    `SELECT count(*)::int AS total FROM account WHERE ${filter}`,
    parameters,
  );
  const found = await rows<EntryRow>(
    `SELECT ${entryColumns} FROM account WHERE ${filter} ORDER BY lower(name), account.id
     LIMIT ${PAGE} OFFSET ${(query.page - 1) * PAGE}`,
    parameters,
  );
  return { entries: found.map(entryOf), total, page: query.page, pages: Math.max(1, Math.ceil(total / PAGE)) };
}
