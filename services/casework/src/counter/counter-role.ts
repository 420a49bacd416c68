import type { Actor } from '@loket/contracts';
import { type Sop, firstStep } from '@loket/sop';

/** The role that takes in a walk-in's file: whoever has the table's first row. */
export const intakeRole = (sop: Sop): string => {
  const { initials = [], executor } = firstStep(sop);
  return initials[0] ?? executor;
};

/** Whether the actor may take in files of this service at this office. */
export const mayTakeIn = (actor: Actor, sop: Sop, agency: string): boolean =>
  actor.roles.some((grant) => grant.role === intakeRole(sop) && grant.agency === agency);
