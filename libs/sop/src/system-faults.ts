import { faultsOfLetter } from './letter-faults';
import { faultsOfRepeatedActs } from './repeated-acts';
import { rowFault } from './row-fault';
import type { Sop } from './sop';
import type { SopFault } from './sop-fault';
import type { Step } from './step';

/** What would keep the product from doing its own row in a table that runs as data. */
export function* faultsOfSystemRow(sop: Sop, step: Step): Generator<SopFault> {
  if (sop.runsOn !== 'table') return;
  if ((step.executor === 'system') !== (step.act !== undefined))
    yield rowFault(
      sop,
      step,
      'act-missing',
      'baris sistem harus menyebut apa yang dilakukan, dan hanya baris sistem',
      'a row of the system must say what is done, and only such a row',
    );
  if (step.executor !== 'system') return;
  const names = Object.keys(step.outcomes);
  if (names.length !== 1 || step.outcomes['done'] === undefined || step.outcomes['done'].leadsTo === 'applicant')
    yield rowFault(
      sop,
      step,
      'no-outcome',
      'baris sistem mempunyai satu hasil, "done", yang tidak menuju pemohon',
      'a row of the system has one outcome, "done", which does not lead to the applicant',
    );
  yield* faultsOfLetter(sop, step);
  yield* faultsOfRepeatedActs(sop, step);
}
