import type { Position } from '@loket/case-flow';
import { type CaseEventType, topics } from '@loket/contracts';
import { publishEvent } from '@loket/messaging';
import type { Sop } from '@loket/sop';
import type { CaseRow } from './case-row';
import type { Reached } from './fire-thresholds';

export interface Announcement {
  readonly version: number;
  readonly previous: Position | null;
  readonly next: Position;
  readonly at: Date;
  readonly dueAt: Date | null;
  readonly resubmitted: boolean;
}

/** Tells the other services what a transition means to them. */
export async function announce(kase: CaseRow, change: Announcement): Promise<void> {
  for (const event of eventsOf(change)) await publish(kase, change, event);
}

/** Tells that a clock has reached a threshold. A table that tells only by the queue sends no event. */
export async function announceThreshold(
  kase: CaseRow,
  sop: Sop,
  { position, version, reached: { clock, threshold } }: { position: Position; version: number; reached: Reached },
): Promise<void> {
  if (sop.sla?.tell === 'queue') return;
  const { event, level, at } = threshold;
  await publish(
    kase,
    { version, next: position, at: new Date(at) },
    { type: `case.${event}`, data: { clock: clock.key, level, dueAt: clock.due_at?.toISOString() ?? null } },
  );
}

interface CaseEventOf {
  readonly type: CaseEventType;
  readonly data: Record<string, unknown>;
}

async function publish(
  kase: CaseRow,
  { version, next, at }: Pick<Announcement, 'version' | 'next' | 'at'>,
  { type, data }: CaseEventOf,
): Promise<void> {
  await publishEvent({
    topic: topics.case,
    type,
    key: kase.id,
    version,
    time: at,
    data: {
      caseId: kase.id,
      number: kase.number,
      service: kase.service,
      agency: kase.agency,
      step: next.step,
      visit: next.visit,
      accountId: kase.account_id,
      ...data,
    },
  });
}

function eventsOf(change: Announcement): CaseEventOf[] {
  const { previous, next, version } = change;
  const dueAt = change.dueAt?.toISOString() ?? null;
  if (next.holder === 'closed') return [{ type: 'case.closed', data: { ending: next.ending, transition: version } }];
  if (next.holder === 'applicant' && previous?.holder !== 'applicant')
    return [{ type: 'case.returned', data: { transition: version } }];
  if (change.resubmitted) return [{ type: 'case.resubmitted', data: {} }];
  if (previous?.step !== next.step) return [{ type: 'case.step-entered', data: { dueAt } }];
  return [];
}
