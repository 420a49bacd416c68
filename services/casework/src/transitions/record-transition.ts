import type { RecordedTransition, TransitionAnswer, TransitionRequest } from '@loket/case-flow';
import { Problem } from '@loket/contracts';
import { inTransaction } from '@loket/database';
import { isOwnRow } from '@loket/sop';
import type { DataSource } from 'typeorm';
import { getSop } from '../definitions/definition-store';
import { leadOf } from '../teams/lead-of';
import { announce, announceTelling } from './announce';
import { appendToAudit } from './audit-chain';
import { type CaseRow, lockCase } from './case-row';
import { type PendingChange, changeBehind } from './cause';
import { deadlineOf } from './deadline-of';
import { moveClocks } from './move-clocks';
import { moveToEdition } from './move-to-edition';
import type { Now } from './now';
import { presentLapse } from './present-limit';
import { projectCase } from './project-case';
import { projectTasks } from './project-tasks';
import { recalculateClocks } from './recalculate-clocks';
import { findTransition, storeTransition, transitionsSince } from './stored-transitions';
import { tellingOf } from './telling-of';
import { transitionOf } from './transition-of';
import { wake } from './wake';

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
    const change = await changeBehind(request.causeId);
    if (change?.kind === 'calendar' || change?.kind === 'edition')
      return { status: 'recorded', transition: await adjust(kase, request, change) };
    return { status: 'recorded', transition: await move(kase, request, change, now) };
  });
}

/** The case goes on in its table. */
async function move(
  kase: CaseRow,
  request: TransitionRequest,
  change: PendingChange | undefined,
  now: Now,
): Promise<RecordedTransition> {
  const sop = await getSop(kase.definition_hash);
  const lapse = request.causeId.startsWith('lapse:') ? await presentLapse(kase, sop) : undefined;
  const at = change?.made_at ?? lapse?.at ?? (request.causeId === 'open' ? kase.submitted_at : now());
  const clocks = await moveClocks(kase, sop, request.position, at, lapse?.clock);
  const deadline = deadlineOf(request.position, clocks);
  const transition = await transitionOf(kase, request, sop, deadline);
  const { dueAt, sla } = deadline;
  await storeTransition(kase.id, transition, at);
  await projectCase(kase, transition, { deadline, change, at });
  const outcome = change?.outcome ?? request.left?.outcome ?? null;
  const lead = leadOf(sop, request.position.step, { ...kase.entries, ...change?.entries });
  await projectTasks(kase, { next: request.position, outcome, at, dueAt, sla, lead });
  await audit(kase, transition, change, at);
  await announce(kase, {
    ...{ version: transition.version, previous: kase.position, next: request.position, at, dueAt },
    by: lapse === undefined ? change?.kind : 'time',
    outcome,
    isOwnRow: request.position.step !== null && isOwnRow(sop, request.position.step),
  });
  const telling = change && tellingOf(sop, change);
  if (telling !== undefined)
    await announceTelling(kase, telling, { version: transition.version, next: request.position, at });
  return transition;
}

/** The case stays where it is and its deadlines are reckoned anew. */
async function adjust(kase: CaseRow, request: TransitionRequest, change: PendingChange): Promise<RecordedTransition> {
  const at = change.made_at;
  const position = kase.position ?? request.position;
  const moved = change.kind === 'edition' ? await moveToEdition(kase, change.cause ?? '') : kase;
  const sop = await getSop(moved.definition_hash);
  const clocks = await recalculateClocks(moved, sop, position, { cause: change.cause ?? change.id, at });
  const deadline = deadlineOf(position, clocks);
  const table = moved === kase ? undefined : moved.snapshot;
  const transition = await transitionOf(moved, { ...request, position }, sop, deadline, table);
  await storeTransition(kase.id, transition, at);
  await projectCase(moved, transition, { deadline, change, at });
  await projectTasks(moved, { next: position, outcome: null, at, dueAt: deadline.dueAt, sla: deadline.sla });
  await audit(kase, transition, change, at);
  return transition;
}

async function audit(
  kase: CaseRow,
  { version, causeId, position, dueAt }: RecordedTransition,
  change: PendingChange | undefined,
  at: Date,
): Promise<void> {
  await appendToAudit({
    caseId: kase.id,
    position: version,
    happenedAt: at,
    actor: change?.actor ?? 'system',
    action: change === undefined ? causeId : `${change.kind}${change.outcome === null ? '' : `:${change.outcome}`}`,
    facts: { step: position.step, visit: position.visit, ending: position.ending, dueAt },
  });
}
