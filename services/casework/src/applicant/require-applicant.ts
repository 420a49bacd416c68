import { type Actor, Problem } from '@loket/contracts';
import type { CaseRow } from '../transitions/case-row';

/** Gives the case to whoever may act as its applicant; throws `not-found` for anybody else. Needs an open transaction. */
export type RequireApplicant = (kase: CaseRow | undefined, actor: Actor) => Promise<CaseRow>;

/** The account that filed it. */
export const requireOwn: RequireApplicant = async (kase, actor) => {
  if (kase === undefined || kase.account_id !== actor.accountId) throw new Problem('not-found');
  return kase;
};

/** Whoever holds the secret of a case that was filed without an account: they go by the case's own id. */
export const holderOfSecret = (caseId: string): Actor => ({ accountId: caseId, purposes: [], roles: [] });

export const requireWithoutAccount: RequireApplicant = async (kase, actor) => {
  if (kase === undefined || kase.account_id !== null || kase.id !== actor.accountId) throw new Problem('not-found');
  return kase;
};
