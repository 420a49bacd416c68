import { type SopSnapshot, firstStep, getStep } from '@loket/sop/snapshot';
import { type Change, type Decision, INITIAL, type Refusal } from './change';
import { awaitedInitial, awaitedRole } from './awaited-role';
import type { Position } from './position';

/** A step that a change leaves for good, and by which outcome. */
export interface Departure {
  readonly step: string;
  readonly visit: number;
  readonly outcome: string;
}

/** What a change does to a case. */
export interface Move {
  readonly position: Position;
  readonly left?: Departure;
}

/** The case at its first row. */
export function open(table: SopSnapshot, position: Position): Move {
  return { position: enter(table, position, firstStep(table).key) };
}

/** Why this change is refused where the case stands, or undefined when it is allowed. */
export function refusalOf(table: SopSnapshot, position: Position, change: Change): Refusal | undefined {
  const awaited = change.kind === 'decision' ? 'office' : 'applicant';
  if (position.step !== change.step || position.visit !== change.visit || position.holder !== awaited)
    return 'already-decided';
  return change.kind === 'decision' ? decisionRefusal(table, position, change) : undefined;
}

function decisionRefusal(table: SopSnapshot, position: Position, decision: Decision): Refusal | undefined {
  const step = getStep(table, decision.step);
  const initial = awaitedInitial(step, position);
  // An initial sent again after it was put, and nobody else's turn that it could be.
  if (decision.outcome === INITIAL && step.initials?.slice(0, position.initialled ?? 0).includes(decision.role))
    return 'already-decided';
  if (awaitedRole(step, position) !== decision.role) return 'wrong-executor';
  if (initial !== undefined) return decision.outcome === INITIAL ? undefined : 'unknown-outcome';
  if (!Object.hasOwn(step.outcomes, decision.outcome)) return 'unknown-outcome';
  if (isUsedUp(step.outcomes, position, decision.outcome)) return 'only-once';
  const sameEyes = (step.fourEyesWith ?? []).some((other) => position.deciders[other] === decision.by);
  return sameEyes ? 'four-eyes' : undefined;
}

/** Whether the outcome is one that a case has once, and this case has had it. */
export const isUsedUp = (
  outcomes: Readonly<Record<string, { readonly once?: true }>>,
  { usedOnce = [] }: Pick<Position, 'usedOnce'>,
  outcome: string,
): boolean => outcomes[outcome]?.once === true && usedOnce.includes(outcome);

/** The move that an allowed change makes. */
export function moveBy(table: SopSnapshot, position: Position, change: Change): Move {
  if (change.kind === 'resubmission') return { position: enter(table, position, change.step) };
  if (change.outcome === INITIAL) return { position: { ...position, initialled: (position.initialled ?? 0) + 1 } };
  const { once } = getStep(table, change.step).outcomes[change.outcome] ?? {};
  const decided = {
    ...position,
    deciders: { ...position.deciders, [change.step]: change.by },
    ...(once && { usedOnce: [...(position.usedOnce ?? []), change.outcome] }),
  };
  return leave(table, decided, change.step, change.outcome);
}

/** The move of a step that the workflow does itself. */
export function leave(table: SopSnapshot, position: Position, key: string, outcome: string): Move {
  const leadsTo = getStep(table, key).outcomes[outcome]?.leadsTo;
  if (leadsTo === undefined) throw new Error(`Row ${key} of ${table.service} has no outcome ${outcome}`);
  if (leadsTo === 'applicant') return { position: { ...position, holder: 'applicant' } };
  const left = { step: key, visit: position.visit, outcome };
  const ends = table.endings.includes(leadsTo);
  return {
    position: ends ? { ...position, step: null, holder: 'closed', ending: leadsTo } : enter(table, position, leadsTo),
    left,
  };
}

function enter(table: SopSnapshot, { initialled: _, ...position }: Position, key: string): Position {
  const visit = (position.visits[key] ?? 0) + 1;
  const holder = getStep(table, key).executor === 'system' ? 'system' : 'office';
  return { ...position, step: key, visit, holder, visits: { ...position.visits, [key]: visit } };
}
