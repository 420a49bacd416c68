import { faultsOfAskingBack } from './asking-back-faults';
import { faultsOfEntries } from './entry-faults';
import { faultsOfFilingRow } from './filing-faults';
import { impossibleTime } from './impossible-time';
import { faultsOfInitials } from './initials-faults';
import { faultsOfLimits } from './limit-faults';
import { rowFault } from './row-fault';
import type { Sop } from './sop';
import type { SopFault } from './sop-fault';
import { faultsOfSystemRow } from './system-faults';
import { faultsOfTelling } from './telling-faults';
import type { StandardTime } from './standard-time';
import type { Step } from './step';
import { faultsOfVacancy } from './vacancy-faults';

/** What is wrong with a row taken by itself. */
export function* faultsOfRow(sop: Sop, step: Step): Generator<SopFault> {
  yield* faultsOfPeople(sop, step);
  yield* faultsOfInitials(sop, step);
  yield* faultsOfSystemRow(sop, step);
  yield* faultsOfFilingRow(sop, step);
  yield* faultsOfAskingBack(sop, step);
  yield* faultsOfLimits(sop, step);
  yield* faultsOfEntries(sop, step);
  yield* faultsOfTelling(sop, step);
  yield* faultsOfVacancy(sop, step);
  if (step.within !== undefined) yield* faultsOfTime(sop, step, step.within);
  const unknown = step.completeness.find((key) => !sop.documents.some((document) => document.key === key));
  if (unknown !== undefined)
    yield rowFault(
      sop,
      step,
      'unknown-document',
      `memeriksa "${unknown}", yang tidak ada di antara persyaratan`,
      `checks "${unknown}", which is not among the documents`,
    );
  if (Object.keys(step.outcomes).length === 0)
    yield rowFault(sop, step, 'no-outcome', 'tidak mempunyai hasil', 'has no outcome');
  for (const name of Object.keys(step.outcomes)) yield* faultsOfOutcome(sop, step, name);
}

function* faultsOfPeople(sop: Sop, step: Step): Generator<SopFault> {
  const known = (key: string) => sop.executors.some((executor) => executor.key === key);
  const stranger = [step.executor, ...(step.initials ?? [])].find((key) => !known(key));
  if (stranger !== undefined)
    yield rowFault(
      sop,
      step,
      'unknown-executor',
      `pelaksana "${stranger}" tidak ada di antara pelaksana tabel`,
      `its executor "${stranger}" is not among the table's executors`,
    );
  const other = step.fourEyesWith?.find((key) => key === step.key || !sop.steps.some((row) => row.key === key));
  if (other !== undefined)
    yield rowFault(
      sop,
      step,
      'four-eyes',
      `pemeriksa kedua diminta terhadap "${other}", yang bukan baris lain`,
      `asks four eyes with "${other}", which is no other row`,
    );
}

function* faultsOfTime(sop: Sop, step: Step, time: StandardTime): Generator<SopFault> {
  const impossible = impossibleTime(time);
  if (impossible !== undefined) yield rowFault(sop, step, 'impossible-time', impossible.id, impossible.en);
}

function* faultsOfOutcome(sop: Sop, step: Step, name: string): Generator<SopFault> {
  const outcome = step.outcomes[name];
  if (outcome === undefined) return;
  const { leadsTo, needsAllVerdicts, reason, label } = outcome;
  const exists = [...sop.steps, ...sop.endings].some(({ key }) => key === leadsTo) || leadsTo === 'applicant';
  if (!exists)
    yield rowFault(
      sop,
      step,
      'leads-nowhere',
      `hasil "${label.id}" menuju "${leadsTo}", yang bukan baris, pemohon, atau akhir`,
      `outcome "${name}" leads to "${leadsTo}", which is neither a row, the applicant nor an ending`,
    );
  const missing = sop.documents.find((document) => !step.completeness.includes(document.key));
  if (needsAllVerdicts && missing)
    yield rowFault(
      sop,
      step,
      'unknown-document',
      `hasil "${label.id}" meminta semua dokumen diperiksa, tetapi "${missing.label.id}" tidak diperiksa di sini`,
      `outcome "${name}" needs all verdicts, "${missing.key}" gets none`,
    );
  if (reason === 'per-document' && step.completeness.length === 0)
    yield rowFault(
      sop,
      step,
      'unknown-document',
      `hasil "${label.id}" meminta alasan per dokumen, tetapi baris ini tidak memeriksa dokumen`,
      `outcome "${name}" has no documents`,
    );
}
