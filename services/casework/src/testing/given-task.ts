import type { Actor } from '@loket/contracts';
import { type CaseworkInTest, person } from './casework-in-test';
import { FollowedCase } from './followed-case';
import { ministry, province } from './given-office';

export const verifier = (): Actor => person({ roles: [{ role: 'provincial-verifier', agency: province }] });
export const ministryVerifier = (change: Partial<Actor> = {}): Actor =>
  person({ roles: [{ role: 'ministry-verifier', agency: ministry }], ...change });

export interface TaskInTest {
  readonly kase: FollowedCase;
  readonly id: string;
  readonly officer: Actor;
}

/** The open task of the case, claimed by the officer. */
export async function claimed(casework: CaseworkInTest, kase: FollowedCase, officer: Actor): Promise<TaskInTest> {
  const [task] = await casework.office.query<{ id: string }>(
    `UPDATE task SET assignee = $2, assignee_name = 'Ani' WHERE case_id = $1 AND closed_at IS NULL RETURNING id`,
    [kase.id, officer.accountId],
  );
  if (task === undefined) throw new Error('The case has no open task');
  return { kase, id: task.id, officer };
}

/** A case at its first step, claimed, every document accepted unless one is to be rejected. */
export async function givenCheckedTask(casework: CaseworkInTest, rejected?: string): Promise<TaskInTest> {
  const task = await claimed(
    casework,
    await FollowedCase.opened(casework.office, { account: person().accountId }),
    verifier(),
  );
  for (const { id, requirement } of task.kase.documents) {
    const verdict = requirement === rejected ? { verdict: 'rejected', reason: 'Buram' } : { verdict: 'accepted' };
    await casework.ask(task.officer, `PUT /tasks/${task.id}/verdicts/${id}`, verdict);
  }
  return task;
}
