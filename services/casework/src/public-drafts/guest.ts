import { timingSafeEqual } from 'node:crypto';
import { type Actor, type GuestKey, Problem } from '@loket/contracts';
import { findRow } from '@loket/database';
import { findDraft } from '../drafts/draft-row';
import type { CaseRow } from '../transitions/case-row';
import { getTrackedCase } from '../tracking/tracked-case';

/**
 * Somebody without an account who holds the secret of what they filed goes by its id, which is no account's. This tells
 * whose id that is; throws `not-found` for a wrong secret. Needs an open transaction.
 */
export async function dossierOfGuest(key: GuestKey): Promise<string> {
  if ('number' in key) return (await getTrackedCase(key.number, key.secret)).id;
  const draft = await findDraft(key.draft);
  if (draft?.secret == null || !sameSecret(draft.secret, key.secret)) throw new Problem('not-found');
  return draft.id;
}

/** Whether this is the guest who holds the secret of a draft or case of that id. */
export const isGuestOf = (dossierId: string, { accountId }: Pick<Actor, 'accountId'>): boolean =>
  accountId === dossierId;

/** Whether the case was filed from the portal without an account, with a draft of its own. Needs an open transaction. */
export async function isFiledByGuest({ id, account_id }: Pick<CaseRow, 'id' | 'account_id'>): Promise<boolean> {
  if (account_id !== null) return false;
  return (await findRow(`SELECT 1 FROM draft WHERE id = $1 AND secret IS NOT NULL`, [id])) !== undefined;
}

function sameSecret(stored: string, given: string): boolean {
  const [one, other] = [Buffer.from(stored), Buffer.from(given)];
  return one.length === other.length && timingSafeEqual(one, other);
}
