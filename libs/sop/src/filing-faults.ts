import { rowFault } from './row-fault';
import type { Sop } from './sop';
import type { SopFault } from './sop-fault';
import type { Step } from './step';
import { isOwnRow } from './time-limits';

/** What the applicant does at the head of a table is done by filing; a row of theirs behind it is decided as any other. */
export function* faultsOfFilingRow(sop: Sop, step: Step): Generator<SopFault> {
  if (step.executor !== 'applicant') return;
  if (isOwnRow(sop, step.key)) yield* faultsOfOwnRow(sop, step);
  else if (Object.keys(step.outcomes).length !== 1 || step.within !== undefined)
    yield rowFault(
      sop,
      step,
      'applicant-row',
      'baris pemohon di awal tabel mempunyai satu hasil dan tidak mempunyai waktu baku',
      'a row of the applicant at the head of the table has one outcome and no time',
    );
}

/** The applicant chooses and writes; what officers check, upload or send back is not theirs to do. */
function* faultsOfOwnRow(sop: Sop, step: Step): Generator<SopFault> {
  const outcomes = Object.values(step.outcomes);
  const asksOfficer = outcomes.find(
    ({ reason, entries = [] }) =>
      reason !== undefined || entries.some(({ kind }) => kind !== 'text' && kind !== 'long-text'),
  );
  if (asksOfficer !== undefined)
    yield rowFault(
      sop,
      step,
      'applicant-row',
      `hasil "${asksOfficer.label.id}" dipilih pemohon, sehingga hanya dapat meminta teks, bukan alasan, tanggal, atau berkas`,
      `outcome "${asksOfficer.label.en}" is the applicant's and can ask for texts only, not for a reason, a date or a file`,
    );
  if (outcomes.some(({ leadsTo }) => leadsTo === 'applicant'))
    yield rowFault(
      sop,
      step,
      'applicant-row',
      'baris pemohon tidak dapat mengembalikan berkas kepada pemohon',
      'a row of the applicant cannot send the file back to the applicant',
    );
  if (step.completeness.length > 0 || step.initials?.length)
    yield rowFault(
      sop,
      step,
      'applicant-row',
      'baris pemohon tidak memeriksa dokumen dan tidak memerlukan paraf',
      'a row of the applicant checks no documents and asks for no initials',
    );
}
