import type { RecordedTransition, TransitionAnswer, TransitionRequest } from '@loket/case-flow';
import { getSop } from '../definitions/definition-store';
import { announceThreshold } from './announce';
import { appendToAudit } from './audit-chain';
import type { CaseRow } from './case-row';
import { unsettledChangeOf } from './cause';
import { deadlineOf } from './deadline-of';
import { type Reached, eventOf, fireThresholds, thresholdsAt } from './fire-thresholds';
import type { Now } from './now';
import { type Lapse, lapseAmong } from './present-limit';
import { projectCase } from './project-case';
import { projectTasks } from './project-tasks';
import { storeTransition } from './stored-transitions';
import { transitionOf } from './transition-of';

const AGAIN_AFTER_MS = 30_000;

/** Writes the thresholds that are reached by the workflow's time, or says when to wake next. */
export async function wake(kase: CaseRow, request: TransitionRequest, now: Now): Promise<TransitionAnswer> {
  const at = request.at === undefined ? now() : new Date(request.at);
  const sop = await getSop(kase.definition_hash);
  const { reached, nextAt } = await thresholdsAt(kase, sop, at);
  if (reached.length === 0) return { status: 'nothing-due', wakeAt: nextAt?.toISOString() ?? null };
  // Decided in time and only not yet through: the reconciler sends it again, and nothing of this fires.
  const unsettled = await unsettledChangeOf(kase.id);
  const fires =
    unsettled === undefined ? reached : reached.filter(({ threshold }) => threshold.at < +unsettled.made_at);
  const again = fires.length < reached.length ? new Date(at.getTime() + AGAIN_AFTER_MS) : undefined;
  if (fires.length === 0) return { status: 'nothing-due', wakeAt: again?.toISOString() ?? null };
  const lapse = lapseAmong(kase, sop, fires);
  return { status: 'recorded', transition: await fire(kase, request, { at, again, lapse, fires: upTo(lapse, fires) }) };
}

/** What would have been reached after a row was left by time is for the next row to tell. */
const upTo = (lapse: Lapse | undefined, reached: readonly Reached[]): readonly Reached[] =>
  lapse === undefined ? reached : reached.filter(({ threshold }) => threshold.at <= lapse.at.getTime());

interface Firing {
  readonly at: Date;
  readonly fires: readonly Reached[];
  /** When to look again, where a decision is on its way. */
  readonly again: Date | undefined;
  readonly lapse: Lapse | undefined;
}

async function fire(
  kase: CaseRow,
  request: TransitionRequest,
  { at, fires, again, lapse }: Firing,
): Promise<RecordedTransition> {
  const sop = await getSop(kase.definition_hash);
  const position = kase.position ?? request.position;
  const reckoned = deadlineOf(position, await fireThresholds(kase, sop, position, fires));
  const deadline = again === undefined ? reckoned : { ...reckoned, wakeAt: again };
  const transition: RecordedTransition = {
    ...(await transitionOf(kase, { ...request, position }, sop, deadline)),
    ...(lapse && { lapse: lapse.told }),
  };
  await storeTransition(kase.id, transition, at);
  await projectCase(kase, transition, { deadline, change: undefined, at });
  await projectTasks(kase, { next: position, outcome: null, at, dueAt: deadline.dueAt, sla: deadline.sla });
  await appendToAudit({
    caseId: kase.id,
    position: transition.version,
    happenedAt: at,
    actor: 'system',
    action: fires.map((each) => `${eventOf(sop, each)}:${each.clock.key}`).join(' '),
    facts: { step: position.step, visit: position.visit, dueAt: transition.dueAt },
  });
  for (const reached of fires) await announceThreshold(kase, sop, { position, version: transition.version, reached });
  return transition;
}
