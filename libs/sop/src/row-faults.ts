import { rowNumber } from './row-numbers';
import type { Sop } from './sop';
import type { SopFault, SopFaultCode } from './sop-fault';
import type { StandardTime } from './standard-time';
import type { Step } from './step';

/** A fault of one row, its sentence led by the row's number and title. */
export const rowFault = (sop: Sop, step: Step, code: SopFaultCode, id: string, en: string): SopFault => {
  const no = rowNumber(sop.steps, step.key);
  return {
    code,
    row: step.key,
    text: { id: `Baris ${no} (${step.title.id}): ${id}.`, en: `Row ${no} (${step.title.en}): ${en}.` },
  };
};

/** What is wrong with a row taken by itself. */
export function* faultsOfRow(sop: Sop, step: Step): Generator<SopFault> {
  yield* faultsOfPeople(sop, step);
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
  if (sop.runsOn === 'table' && (step.executor === 'system') !== (step.act !== undefined))
    yield rowFault(
      sop,
      step,
      'act-missing',
      'baris sistem harus menyebut apa yang dilakukan, dan hanya baris sistem',
      'a row of the system must say what is done, and only such a row',
    );
}

/** Why a clock of this time could never run, in both languages; undefined when it can. */
export function impossibleTime({ kind, budget }: StandardTime): { id: string; en: string } | undefined {
  if (!Number.isFinite(budget) || budget <= 0)
    return { id: `waktu ${budget} tidak mungkin, harus lebih dari nol`, en: `allows ${budget} ${kind}` };
  const whole = kind === 'days';
  if (whole && !Number.isInteger(budget))
    return { id: `waktu ${budget} hari harus bilangan bulat`, en: 'does not allow whole days' };
  return undefined;
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
