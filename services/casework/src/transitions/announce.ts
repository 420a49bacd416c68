import type { Position } from '@loket/case-flow';
import { type CaseEventType, topics } from '@loket/contracts';
import { publishEvent } from '@loket/messaging';
import type { Sop, Telling } from '@loket/sop';
import type { CaseRow } from './case-row';
import type { PendingChange } from './cause';
import type { Reached } from './fire-thresholds';

export interface Announcement {
  readonly version: number;
  readonly previous: Position | null;
  readonly next: Position;
  readonly at: Date;
  readonly dueAt: Date | null;
  /** What made it: a person's change, or a row's time that is over; undefined for what the workflow does itself. */
  readonly by: PendingChange['kind'] | 'time' | undefined;
  /** By which outcome the row before was left; null where none was. */
  readonly outcome: string | null;
  /** The case is at a row of the applicant's own. */
  readonly isOwnRow: boolean;
}

/** Tells the other services what a transition means to them. */
export async function announce(kase: CaseRow, change: Announcement): Promise<void> {
  for (const event of eventsOf(change)) await publish(kase, change, event);
}

/**
 * Tells that a clock has reached a threshold: officers of their own time, an applicant that theirs ends soon. A table
 * that tells only by the queue sends no event.
 */
export async function announceThreshold(
  kase: CaseRow,
  sop: Sop,
  { position, version, reached: { clock, threshold } }: { position: Position; version: number; reached: Reached },
): Promise<void> {
  if (sop.sla?.tell === 'queue') return;
  const { event, level, at } = threshold;
  const isApplicants = clock.party === 'applicant';
  if (isApplicants && event !== 'warned') return;
  await publish(
    kase,
    { version, next: position, at: new Date(at) },
    {
      type: isApplicants ? 'case.reminded' : `case.${event}`,
      data: { clock: clock.key, level, dueAt: clock.due_at?.toISOString() ?? null },
    },
  );
}

/** Tells what a decided row itself has to say to the applicant. */
export const announceTelling = (
  kase: CaseRow,
  { message }: Telling,
  change: Pick<Announcement, 'version' | 'next' | 'at'>,
): Promise<void> => publish(kase, change, { type: 'case.told', data: { message, transition: change.version } });

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
  const { previous, next, version, by, outcome } = change;
  const dueAt = change.dueAt?.toISOString() ?? null;
  if (next.holder === 'closed')
    return [
      {
        type: 'case.closed',
        data: {
          ending: next.ending,
          transition: version,
          ...((by === 'withdrawal' || by === 'time') && { by }),
        },
      },
    ];
  if (change.isOwnRow) return [{ type: 'case.awaits-applicant', data: { transition: version } }];
  if (next.holder === 'applicant' && previous?.holder !== 'applicant')
    return [{ type: 'case.returned', data: { transition: version } }];
  if (by === 'resubmission') return [{ type: 'case.resubmitted', data: {} }];
  if (previous?.step !== next.step)
    return [{ type: 'case.step-entered', data: { dueAt, transition: version, ...(outcome !== null && { outcome }) } }];
  return [];
}
