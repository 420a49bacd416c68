import { topics } from '@loket/contracts';
import { rows } from '@loket/database';
import { publishEvent } from '@loket/messaging';
import type { TaskRow } from '../tasks/task-row';
import type { CaseRow } from '../transitions/case-row';

/** Tells once that nobody at the office may act on a task. Needs an open transaction. */
export async function announceUnattended(kase: CaseRow, task: Pick<TaskRow, 'id' | 'step' | 'visit'>): Promise<void> {
  const [noted] = await rows<{ unattended_at: Date }>(
    `UPDATE task SET unattended_at = now() WHERE id = $1 AND unattended_at IS NULL RETURNING unattended_at`,
    [task.id],
  );
  if (noted === undefined) return;
  await publishEvent({
    ...{ topic: topics.case, type: 'case.unattended', key: kase.id, version: kase.version, time: noted.unattended_at },
    data: {
      ...{ caseId: kase.id, number: kase.number, service: kase.service, agency: kase.agency },
      ...{ step: task.step, visit: task.visit, accountId: kase.account_id },
      ...{ clock: task.step, level: 0, dueAt: noted.unattended_at.toISOString() },
    },
  });
}
