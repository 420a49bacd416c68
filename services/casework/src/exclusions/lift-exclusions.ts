import { rows } from '@loket/database';

/**
 * Lifts what an officer had named before and no longer does; an exclusion by the form itself stays. The record of who
 * was excluded and for how long is kept. Needs an open transaction.
 */
export async function liftExclusions(
  caseId: string,
  { except, by }: { readonly except: readonly string[]; readonly by: string },
): Promise<void> {
  await rows(
    `UPDATE case_exclusion SET lifted_at = now(), lifted_by = $3
     WHERE case_id = $1 AND ground = 'named' AND lifted_at IS NULL AND NOT account_id = ANY($2::uuid[])`,
    [caseId, except, by],
  );
}
