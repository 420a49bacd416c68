import type { AccountAct, AccountActFacts, AccountPurpose } from '@loket/contracts';
import { findRow, rows } from '@loket/database';

interface ActRow {
  readonly id: string;
  readonly kind: AccountAct['kind'];
  readonly at: Date;
  readonly by: string | null;
  readonly reason: string;
  readonly case_id: string | null;
  readonly purposes: AccountPurpose[];
}

/** What was done to an account and by whom, the latest first; needs an open transaction. */
export async function actsOf(accountId: string): Promise<AccountAct[]> {
  const found = await rows<ActRow>(
    `SELECT act.id, kind, at, officer.name AS by, reason, case_id, purposes FROM account_act act
     LEFT JOIN account officer ON officer.id = by_account WHERE act.account_id = $1 ORDER BY at DESC, act.id DESC`,
    [accountId],
  );
  return found.map(({ case_id, at, ...act }) => ({ ...act, at: at.toISOString(), caseId: case_id }));
}

/** What a message about an act says, or undefined; needs an open transaction. */
export const findActFacts = (id: string): Promise<AccountActFacts | undefined> =>
  findRow<AccountActFacts>(`SELECT kind, reason, purposes FROM account_act WHERE id = $1`, [id]);
