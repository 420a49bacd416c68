import type { AccountActKind } from '@loket/contracts';
import { newId, rows } from '@loket/database';

export interface ActDetails {
  /** The officer whose act it is; nobody where a decided case or the holder brought it about. */
  readonly by?: string;
  readonly reason?: string;
  readonly caseId?: string;
}

/** Writes down what was done to an account, and gives the act's id. Needs an open transaction. */
export async function noteAct(
  accountId: string,
  kind: AccountActKind,
  { by, reason = '', caseId }: ActDetails,
): Promise<string> {
  const id = newId();
  await rows(
    `INSERT INTO account_act (id, account_id, kind, by_account, reason, case_id, purposes)
     VALUES ($1, $2, $3, $4, $5, $6, ARRAY(SELECT purpose FROM account_purpose WHERE account_id = $2 ORDER BY purpose))`,
    [id, accountId, kind, by ?? null, reason, caseId ?? null],
  );
  return id;
}
