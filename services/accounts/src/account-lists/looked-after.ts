import { type Actor, Problem } from '@loket/contracts';
import { findRow } from '@loket/database';

/** Offices whose accounts of applicants somebody looks after, and those whose officers' accounts too. */
export interface Keeper {
  readonly holdersOf: readonly string[];
  readonly officersOf: readonly string[];
}

const officesWhere = ({ roles }: Actor, ...wanted: readonly string[]): string[] =>
  roles.filter(({ role }) => wanted.includes(role)).map(({ agency }) => agency);

/** An account officer looks after applicants' accounts, an administrator after the officers' of the office as well. */
export const keeperOf = (actor: Actor): Keeper => ({
  holdersOf: officesWhere(actor, 'account-officer', 'administrator'),
  officersOf: officesWhere(actor, 'administrator'),
});

/**
 * Whether an account is among those: over `account`, with the keeper's offices at the two parameters. An officer who
 * serves several offices is looked after by whoever administers them all.
 */
export const isLookedAfter = (holdersOf: string, officersOf: string): string => `(
  CASE WHEN EXISTS (SELECT 1 FROM role_grant g WHERE g.account_id = account.id)
    THEN NOT EXISTS (SELECT 1 FROM role_grant g WHERE g.account_id = account.id AND g.agency_id <> ALL(${officersOf}::text[]))
    ELSE account.agency_id = ANY(${holdersOf}::text[])
  END)`;

/** To anybody else the account does not exist. Needs an open transaction. */
export async function requireLookedAfter(accountId: string, actor: Actor): Promise<void> {
  const { holdersOf, officersOf } = keeperOf(actor);
  const account = await findRow(`SELECT 1 FROM account WHERE id = $1 AND ${isLookedAfter('$2', '$3')}`, [
    accountId,
    holdersOf,
    officersOf,
  ]);
  if (account === undefined) throw new Problem('not-found');
}
