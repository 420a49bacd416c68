import { rows } from '@loket/database';

/** Accounts that may have nothing to do with the case. Needs an open transaction. */
export async function excludedFrom(caseId: string): Promise<ReadonlySet<string>> {
  const found = await rows<{ account_id: string }>(
    `SELECT account_id FROM case_exclusion WHERE case_id = $1 AND lifted_at IS NULL`,
    [caseId],
  );
  return new Set(found.map((each) => each.account_id));
}

/** Why an account is excluded: it handled the case that the form names, or an officer named it. */
export type Ground = 'handler' | 'named';

/**
 * Excludes accounts from a case; a task of it that one of them holds goes back to the queue. From here on nothing of
 * the case is found on behalf of these accounts. Needs an open transaction.
 */
export async function exclude(
  caseId: string,
  accounts: readonly string[],
  { ground, by }: { readonly ground: Ground; readonly by: string | null },
): Promise<void> {
  if (accounts.length === 0) return;
  // Before they are excluded: whoever excludes themselves would not find their own task any more.
  await rows(
    `UPDATE task SET assignee = NULL, assignee_name = NULL WHERE case_id = $1 AND closed_at IS NULL AND assignee = ANY($2::uuid[])`,
    [caseId, accounts],
  );
  await rows(
    `INSERT INTO case_exclusion (case_id, account_id, ground, recorded_by) SELECT $1, account, $3, $4 FROM unnest($2::uuid[]) AS account
     ON CONFLICT (case_id, account_id) WHERE lifted_at IS NULL DO NOTHING`,
    [caseId, accounts, ground, by],
  );
}
