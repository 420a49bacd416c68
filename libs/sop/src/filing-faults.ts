import { rowFault } from './row-fault';
import type { Sop } from './sop';
import type { SopFault } from './sop-fault';
import type { Step } from './step';

/** What the applicant does at the head of a table is done by filing; a row of theirs behind it is decided as any other. */
export function* faultsOfFilingRow(sop: Sop, step: Step): Generator<SopFault> {
  if (step.executor !== 'applicant') return;
  const isBehindAnOffice = sop.steps.slice(0, sop.steps.indexOf(step)).some(({ executor }) => executor !== 'applicant');
  if (!isBehindAnOffice && (Object.keys(step.outcomes).length !== 1 || step.within !== undefined))
    yield rowFault(
      sop,
      step,
      'applicant-row',
      'baris pemohon di awal tabel mempunyai satu hasil dan tidak mempunyai waktu baku',
      'a row of the applicant at the head of the table has one outcome and no time',
    );
}
