import type { Position } from '@loket/case-flow';
import { type CaseEventType, topics } from '@loket/contracts';
import { publishEvent } from '@loket/messaging';
import type { CaseRow } from './case-row';

export interface Announcement {
  readonly version: number;
  readonly previous: Position | null;
  readonly next: Position;
  readonly at: Date;
  readonly dueAt: Date | null;
  readonly resubmitted: boolean;
  readonly overdue: boolean;
}

/** Tells the other services what a transition means to them. */
export async function announce(kase: CaseRow, change: Announcement): Promise<void> {
  for (const { type, data } of eventsOf(change)) {
    await publishEvent({
      topic: topics.case,
      type,
      key: kase.id,
      version: change.version,
      time: change.at,
      data: {
        caseId: kase.id,
        number: kase.number,
        service: kase.service,
        agency: kase.agency,
        step: change.next.step,
        visit: change.next.visit,
        accountId: kase.account_id,
        ...data,
      },
    });
  }
}

function eventsOf(change: Announcement): { type: CaseEventType; data: Record<string, unknown> }[] {
  const { previous, next, version } = change;
  const dueAt = change.dueAt?.toISOString() ?? null;
  if (change.overdue) return [{ type: 'case.overdue', data: { dueAt } }];
  if (next.holder === 'closed') return [{ type: 'case.closed', data: { ending: next.ending, transition: version } }];
  if (next.holder === 'applicant' && previous?.holder !== 'applicant')
    return [{ type: 'case.returned', data: { transition: version } }];
  if (change.resubmitted) return [{ type: 'case.resubmitted', data: {} }];
  if (previous?.step !== next.step) return [{ type: 'case.step-entered', data: { dueAt } }];
  return [];
}
