import { type SopSnapshot, firstStep, getStep } from '@loket/sop/snapshot';
import { APPLICANT, type Change, type Decision, INITIAL, type Refusal, WITHDRAW, type Withdrawal } from './change';
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
  if (position.step !== change.step || position.visit !== change.visit) return 'already-decided';
  if (change.kind === 'withdrawal') return isWithdrawable(table, position) ? undefined : 'not-withdrawable';
  const isOwnRow = getStep(table, change.step).executor === APPLICANT;
  const awaited = change.kind === 'decision' && !isOwnRow ? 'office' : 'applicant';
  // A row of the applicant's own is decided; what an officer sent back is handed in again.
  if (position.holder !== awaited || (change.kind === 'resubmission' && isOwnRow)) return 'already-decided';
  return change.kind === 'decision' ? decisionRefusal(table, position, change) : undefined;
}

/** Whether the applicant may take the application back where the case stands. */
export const isWithdrawable = (table: Pick<SopSnapshot, 'withdrawal'>, { step, holder }: Position): boolean =>
  step !== null && holder !== 'system' && (table.withdrawal?.rows.includes(step) ?? false);

function decisionRefusal(table: SopSnapshot, position: Position, decision: Decision): Refusal | undefined {
  const step = getStep(table, decision.step);
  const initial = awaitedInitial(step, position);
  // An initial sent again after it was put, and nobody else's turn that it could be.
  if (decision.outcome === INITIAL && step.initials?.slice(0, position.initialled ?? 0).includes(decision.role))
    return 'already-decided';
  if (awaitedRole(step, position) !== decision.role) return 'wrong-executor';
  if (initial !== undefined) return decision.outcome === INITIAL ? undefined : 'unknown-outcome';
  if (!Object.hasOwn(step.outcomes, decision.outcome) || step.byTime?.includes(decision.outcome))
    return 'unknown-outcome';
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
  if (change.kind === 'withdrawal') return withdraw(table, position, change);
  if (change.outcome === INITIAL) return { position: { ...position, initialled: (position.initialled ?? 0) + 1 } };
  const { once } = getStep(table, change.step).outcomes[change.outcome] ?? {};
  const decided = {
    ...position,
    deciders: { ...position.deciders, [change.step]: change.by },
    ...(once && { usedOnce: [...(position.usedOnce ?? []), change.outcome] }),
  };
  return leave(table, decided, change.step, change.outcome);
}

function withdraw(table: SopSnapshot, position: Position, { step, visit }: Withdrawal): Move {
  const ending = table.withdrawal?.ending;
  if (ending === undefined) throw new Error(`A case of ${table.service} cannot be withdrawn`);
  return {
    position: { ...position, step: null, holder: 'closed', ending },
    left: { step, visit, outcome: WITHDRAW },
  };
}

/** The move of a step that the workflow does itself, or that time does. */
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
  return {
    ...position,
    step: key,
    visit,
    holder: holderAt(getStep(table, key).executor),
    visits: { ...position.visits, [key]: visit },
  };
}

const holderAt = (executor: string): Position['holder'] =>
  executor === 'system' || executor === APPLICANT ? executor : 'office';
