import { rows } from '@loket/database';
import { type FormValues, type Sop, holds } from '@loket/sop';
import { NOBODY } from './nobody';
import { exclude } from './excluded';

/**
 * Excludes from a case just stored whoever handled the case that its form names, where the table says so. A number that
 * no case has excludes nobody, and nobody is told. Needs an open transaction.
 */
export async function excludeHandlers(
  caseId: string,
  { excludes }: Pick<Sop, 'excludes'>,
  values: FormValues,
): Promise<void> {
  if (excludes === undefined || !holds(excludes.when, values)) return;
  await exclude(caseId, await handlersOf(values[excludes.handlersOf] ?? ''), { ground: 'handler', by: null });
}

/** The officers who have held, checked, decided or taken in a case. Needs an open transaction. */
export async function handlersOf(number: string): Promise<string[]> {
  const found = await rows<{ account: string }>(
    `WITH named AS (SELECT id FROM case_file WHERE number = $1)
     SELECT assignee AS account FROM task WHERE case_id = (SELECT id FROM named) AND assignee IS NOT NULL
     UNION SELECT actor FROM pending_change WHERE case_id = (SELECT id FROM named) AND kind = 'decision' AND role <> 'applicant' AND actor <> $2
     UNION SELECT officer FROM verdict WHERE case_id = (SELECT id FROM named)
     UNION SELECT taken_by FROM ticket WHERE case_id = (SELECT id FROM named)
     UNION SELECT entered_by FROM complaint_entry WHERE case_id = (SELECT id FROM named)`,
    [number, NOBODY],
  );
  return found.map(({ account }) => account);
}
