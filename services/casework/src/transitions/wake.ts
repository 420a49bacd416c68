import type { RecordedTransition, TransitionAnswer, TransitionRequest } from '@loket/case-flow';
import { rows } from '@loket/database';
import { calendarOfAgency } from '../calendars/agency-calendar';
import { getSop } from '../definitions/definition-store';
import { announce } from './announce';
import { appendToAudit } from './audit-chain';
import type { CaseRow } from './case-row';
import { unsettledChangeOf } from './cause';
import { type ClockRow, openClockOf } from './clock-row';
import { projectTasks } from './project-tasks';
import type { Now } from './now';
import { enterInLedger } from './sla-ledger';
import { storeTransition } from './stored-transitions';
import { wordsOf } from './words';

const AGAIN_AFTER_MS = 30_000;

/** Writes the thresholds that are due at the workflow's time, or says when to wake next. */
export async function wake(kase: CaseRow, request: TransitionRequest, now: Now): Promise<TransitionAnswer> {
  const at = request.at === undefined ? now() : new Date(request.at);
  const clock = await openClockOf(kase.id);
  if (clock === undefined || clock.due_at === null || clock.overdue_at !== null)
    return { status: 'nothing-due', wakeAt: null };
  if (clock.due_at > at) return { status: 'nothing-due', wakeAt: clock.due_at.toISOString() };
  const unsettled = await unsettledChangeOf(kase.id);
  if (unsettled !== undefined && unsettled.made_at <= clock.due_at) {
    // Decided in time and only not yet through: the reconciler sends it again, and nothing is overdue.
    return { status: 'nothing-due', wakeAt: new Date(at.getTime() + AGAIN_AFTER_MS).toISOString() };
  }
  return { status: 'recorded', transition: await fallOverdue(kase, request, clock, clock.due_at, at) };
}

async function fallOverdue(
  kase: CaseRow,
  request: TransitionRequest,
  clock: ClockRow,
  dueAt: Date,
  at: Date,
): Promise<RecordedTransition> {
  const position = kase.position ?? request.position;
  const { zone } = await calendarOfAgency(clock.agency);
  const transition: RecordedTransition = {
    version: kase.version + 1,
    causeId: request.causeId,
    position,
    dueAt: dueAt.toISOString(),
    wakeAt: null,
    sla: 'overdue',
    words: wordsOf(await getSop(kase.definition_hash), position, dueAt, null, zone),
  };
  await rows(`UPDATE clock SET overdue_at = $2 WHERE id = $1`, [clock.id, dueAt]);
  await enterInLedger(clock, 'overdue', position.visit, dueAt, dueAt);
  await storeTransition(kase.id, transition, at);
  await rows(`UPDATE case_file SET version = $2, wake_at = NULL, sla = 'overdue' WHERE id = $1`, [
    kase.id,
    transition.version,
  ]);
  await projectTasks(kase, { next: position, outcome: null, at, dueAt, sla: 'overdue' });
  await appendToAudit({
    caseId: kase.id,
    position: transition.version,
    happenedAt: at,
    actor: 'system',
    action: 'overdue',
    facts: { step: position.step, visit: position.visit, dueAt: transition.dueAt },
  });
  await announce(kase, {
    version: transition.version,
    previous: position,
    next: position,
    at,
    dueAt,
    resubmitted: false,
    overdue: true,
  });
  return transition;
}
