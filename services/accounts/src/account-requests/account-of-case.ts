import { findRow, rows } from '@loket/database';

/** The account that a case has opened or changed, or undefined; needs an open transaction. */
export async function accountOfCase(caseId: string): Promise<string | undefined> {
  const row = await findRow<{ account_id: string }>(
    `SELECT account_id FROM account_act WHERE case_id = $1 AND kind <> 'link-sent'`,
    [caseId],
  );
  return row?.account_id;
}

/** Lets one transaction at a time do what a case asks for. */
export async function oneAtATime(caseId: string): Promise<void> {
  await rows(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [caseId]);
}
