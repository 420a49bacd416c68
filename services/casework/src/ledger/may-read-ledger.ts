import type { Actor } from '@loket/contracts';
import { findRow } from '@loket/database';
import type { CaseRow } from '../transitions/case-row';

/**
 * True where the actor holds a role at the case's office, or at one that has or had a task of it. An administrator looks
 * after the office and not after its cases. Needs an open transaction.
 */
export async function mayReadLedger(kase: CaseRow, { roles }: Pick<Actor, 'roles'>): Promise<boolean> {
  const offices = roles.filter(({ role }) => role !== 'administrator').map(({ agency }) => agency);
  if (offices.includes(kase.agency)) return true;
  const task = await findRow(`SELECT 1 FROM task WHERE case_id = $1 AND agency = ANY($2) LIMIT 1`, [kase.id, offices]);
  return task !== undefined;
}
