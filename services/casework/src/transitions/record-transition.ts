import type { RecordedTransition, TransitionAnswer, TransitionRequest } from '@loket/case-flow';
import { Problem } from '@loket/contracts';
import { inTransaction, rows } from '@loket/database';
import type { DataSource } from 'typeorm';
import { calendarOfAgency } from '../calendars/agency-calendar';
import { getSop } from '../definitions/definition-store';
import { announce } from './announce';
import { appendToAudit } from './audit-chain';
import { type CaseRow, lockCase } from './case-row';
import { type PendingChange, changeBehind } from './cause';
import type { ClockRow } from './clock-row';
import { moveClock } from './move-clock';
import type { Now } from './now';
import { projectTasks } from './project-tasks';
import { findTransition, storeTransition, transitionsSince } from './stored-transitions';
import { wake } from './wake';
import { wordsOf } from './words';

/**
 * Records a transition once per cause and only on the version it was worked out on: projections, audit, ledger and
 * events in one transaction. A stale base is answered with what the workflow has missed.
 */
export function recordTransition(source: DataSource, request: TransitionRequest, now: Now): Promise<TransitionAnswer> {
  return inTransaction(source, async () => {
    const kase = await lockCase(request.caseId);
    if (kase === undefined) throw new Problem('not-found');
    const known = await findTransition(kase.id, request.causeId);
    if (known !== undefined && known.version === request.baseVersion + 1)
      return { status: 'recorded', transition: known };
    if (known !== undefined && known.version <= request.baseVersion) throw new Problem('already-decided');
    if (request.baseVersion < kase.version)
      return { status: 'behind', transitions: await transitionsSince(kase.id, request.baseVersion) };
    if (request.baseVersion > kase.version)
      throw new Error(`Case ${kase.id} stands at version ${kase.version}, the workflow at ${request.baseVersion}`);
    if (request.causeId.startsWith('wake:')) return wake(kase, request, now);
    return { status: 'recorded', transition: await apply(kase, request, now) };
  });
}

async function apply(kase: CaseRow, request: TransitionRequest, now: Now): Promise<RecordedTransition> {
  const change = await changeBehind(request.causeId);
  const at = change?.made_at ?? (request.causeId === 'open' ? kase.submitted_at : now());
  const clock = await moveClock(kase, request.position, at);
  const transition = await transitionOf(kase, request, clock);
  await storeTransition(kase.id, transition, at);
  await projectCase(kase, transition, change, at);
  const dueAt = clock?.due_at ?? null;
  await projectTasks(kase, {
    next: request.position,
    outcome: change?.outcome ?? null,
    at,
    dueAt,
    sla: transition.sla,
  });
  await appendToAudit({
    caseId: kase.id,
    position: transition.version,
    happenedAt: at,
    actor: change?.actor ?? 'system',
    action:
      change === undefined ? request.causeId : `${change.kind}${change.outcome === null ? '' : `:${change.outcome}`}`,
    facts: {
      step: request.position.step,
      visit: request.position.visit,
      ending: request.position.ending,
      dueAt: transition.dueAt,
    },
  });
  await announce(kase, {
    version: transition.version,
    previous: kase.position,
    next: request.position,
    at,
    dueAt,
    resubmitted: change?.kind === 'resubmission',
    overdue: false,
  });
  return transition;
}

async function transitionOf(
  kase: CaseRow,
  request: TransitionRequest,
  clock: ClockRow | undefined,
): Promise<RecordedTransition> {
  const { zone } = await calendarOfAgency(clock?.agency ?? kase.agency);
  const dueAt = clock?.due_at ?? null;
  const wakeAt = clock?.overdue_at === null ? dueAt : null;
  const sla =
    clock === undefined ? 'none' : dueAt === null ? 'stopped' : clock.overdue_at === null ? 'running' : 'overdue';
  return {
    version: kase.version + 1,
    causeId: request.causeId,
    position: request.position,
    ...(request.left === undefined ? {} : { left: request.left }),
    dueAt: dueAt?.toISOString() ?? null,
    wakeAt: wakeAt?.toISOString() ?? null,
    sla,
    words: wordsOf(await getSop(kase.definition_hash), request.position, dueAt, wakeAt, zone),
  };
}

async function projectCase(
  kase: CaseRow,
  transition: RecordedTransition,
  change: PendingChange | undefined,
  at: Date,
): Promise<void> {
  const { position } = transition;
  await rows(
    `UPDATE case_file SET version = $2, position = $3, due_at = $4, wake_at = $5, sla = $6, started_at = COALESCE(started_at, now()),
       entries = entries || $7::jsonb, reason = $8, closed_at = $9 WHERE id = $1`,
    [
      kase.id,
      transition.version,
      position,
      transition.dueAt,
      transition.wakeAt,
      transition.sla,
      JSON.stringify(change?.entries ?? {}),
      change?.reason ?? (change === undefined ? kase.reason : null),
      position.holder === 'closed' ? at : null,
    ],
  );
}
