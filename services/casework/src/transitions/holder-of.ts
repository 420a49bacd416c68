import { type Position, awaitedRole } from '@loket/case-flow';
import { type SopSnapshot, findStep } from '@loket/sop/snapshot';

/** Who has the file: the role whose turn it is, `applicant`, or `system`. */
export function holderOf(table: SopSnapshot, position: Position): string {
  if (position.holder !== 'office') return position.holder === 'applicant' ? 'applicant' : 'system';
  const step = position.step === null ? undefined : findStep(table, position.step);
  return step === undefined ? 'system' : awaitedRole(step, position);
}
