import { rowFault } from './row-fault';
import type { Sop } from './sop';
import type { SopFault } from './sop-fault';
import type { Step } from './step';

/** What the applicant does stands at the head of a table, is done by filing, and is never come back to. */
export function* faultsOfFilingRow(sop: Sop, step: Step): Generator<SopFault> {
  if (step.executor !== 'applicant') return;
  const isBehindAnOffice = sop.steps.slice(0, sop.steps.indexOf(step)).some(({ executor }) => executor !== 'applicant');
  if (isBehindAnOffice || Object.keys(step.outcomes).length !== 1 || step.within !== undefined)
    yield rowFault(
      sop,
      step,
      'applicant-row',
      'baris pemohon hanya berada di awal tabel, dengan satu hasil dan tanpa waktu baku',
      'a row of the applicant stands at the head of the table, with one outcome and without a time',
    );
}
