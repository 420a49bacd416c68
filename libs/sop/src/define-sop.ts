import { faultsOf } from './faults-of';
import type { Sop } from './sop';
import { SopFaults } from './sop-fault';

/**
 * Checks a definition where it is written and gives it back. Throws `SopFaults` when a case could get lost in the
 * table, a clock could not run, or the form or the checklist refers to something that is not there.
 */
export function defineSop(sop: Sop): Sop {
  const faults = faultsOf(sop);
  if (faults.length > 0) throw new SopFaults(sop.service, faults);
  return sop;
}
