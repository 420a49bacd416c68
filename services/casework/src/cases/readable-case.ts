import { type Actor, Problem } from '@loket/contracts';
import { findRow } from '@loket/database';
import { type CaseRow, findCase } from '../transitions/case-row';

/** True where the actor filed the case, or holds a role that has had a task of it at its office. */
export async function mayRead(kase: CaseRow, actor: Actor): Promise<boolean> {
  if (kase.account_id !== null && kase.account_id === actor.accountId) return true;
  const grants = actor.roles.map(({ role, agency }) => `${role}@${agency}`);
  const task = await findRow(`SELECT 1 FROM task WHERE case_id = $1 AND executor || '@' || agency = ANY($2) LIMIT 1`, [
    kase.id,
    grants,
  ]);
  return task !== undefined;
}

/** The case for somebody who may read it; to anybody else it does not exist. Needs an open transaction. */
export async function getReadableCase(id: string, actor: Actor): Promise<CaseRow> {
  const kase = await findCase(id);
  if (kase === undefined || !(await mayRead(kase, actor))) throw new Problem('not-found');
  return kase;
}
