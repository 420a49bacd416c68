import { reachable } from './path-faults';
import { rowFault } from './row-fault';
import type { Sop } from './sop';
import type { SopFault } from './sop-fault';
import type { Step } from './step';

/** A letter may be issued again; a hand-over, an entry in the register and an account happen once in a case. */
export function* faultsOfRepeatedActs(sop: Sop, step: Step): Generator<SopFault> {
  if (step.act === undefined || step.act === 'issue-letter') return;
  const isTwice = sop.steps.some(({ key, act }) => act === step.act && key !== step.key);
  const comesBack = Object.values(step.outcomes).some(({ leadsTo }) => reachable(sop, leadsTo).has(step.key));
  if (isTwice || comesBack)
    yield rowFault(
      sop,
      step,
      'act-repeated',
      'dilakukan sekali saja dalam satu berkas, tetapi tabel dapat mencapainya dua kali',
      'is done once in a case, and the table can come to it twice',
    );
}
