import { impossibleTime } from './impossible-time';
import { rowFault } from './row-fault';
import type { Sop } from './sop';
import type { SopFault } from './sop-fault';
import type { Step } from './step';
import { outcomesByTime } from './time-limits';

/** What would keep time from leaving a row, or somebody from deciding it before time does. */
export function* faultsOfLimits(sop: Sop, step: Step): Generator<SopFault> {
  const byTime = outcomesByTime(step);
  if (byTime.length === 0) return;
  if (step.executor === 'system')
    yield rowFault(
      sop,
      step,
      'limit',
      'baris sistem tidak menunggu siapa pun, sehingga tidak dapat dibatasi waktu',
      'a row of the system waits for nobody, so no time limits it',
    );
  for (const name of byTime) yield* faultsOfTakenOutcome(sop, step, name);
  if (Object.keys(step.outcomes).every((name) => byTime.includes(name)))
    yield rowFault(
      sop,
      step,
      'no-outcome',
      'semua hasilnya terjadi karena waktu, sehingga tidak ada yang dapat dipilih',
      'has only outcomes that time takes, and none that somebody can choose',
    );
  yield* faultsOfLapse(sop, step);
  yield* faultsOfReturnLimit(sop, step);
}

/** Nobody chooses the outcome, so nobody writes anything with it, and the file cannot be sent back by it. */
function* faultsOfTakenOutcome(sop: Sop, step: Step, name: string): Generator<SopFault> {
  const outcome = Object.hasOwn(step.outcomes, name) ? step.outcomes[name] : undefined;
  if (outcome === undefined) {
    yield rowFault(
      sop,
      step,
      'limit',
      `batas waktunya menyebut hasil "${name}", yang tidak ada`,
      `its time limit names the outcome "${name}", which is not there`,
    );
    return;
  }
  if (outcome.leadsTo === 'applicant')
    yield rowFault(
      sop,
      step,
      'limit',
      `hasil "${outcome.label.id}" terjadi karena waktu dan tidak dapat mengembalikan berkas kepada pemohon`,
      `outcome "${outcome.label.en}" is taken by time and cannot send the file back to the applicant`,
    );
  const { reason, entries = [], needsAllVerdicts, once } = outcome;
  if (reason !== undefined || entries.length > 0 || needsAllVerdicts === true || once === true)
    yield rowFault(
      sop,
      step,
      'limit',
      `hasil "${outcome.label.id}" terjadi karena waktu, sehingga tidak meminta alasan, isian, atau pemeriksaan`,
      `outcome "${outcome.label.en}" is taken by time and asks for no reason, entry or verdict`,
    );
}

function* faultsOfLapse(sop: Sop, step: Step): Generator<SopFault> {
  const isTimed = step.within !== undefined || sop.clocks?.some(({ lapses }) => lapses);
  if (step.lapse !== undefined && !isTimed)
    yield rowFault(
      sop,
      step,
      'limit',
      'berakhir karena waktu, tetapi tidak mempunyai waktu',
      'is left by time and has no time',
    );
}

function* faultsOfReturnLimit(sop: Sop, step: Step): Generator<SopFault> {
  if (step.returnLimit === undefined) return;
  const impossible = impossibleTime(step.returnLimit.time);
  if (impossible !== undefined) yield rowFault(sop, step, 'impossible-time', impossible.id, impossible.en);
  if (!Object.values(step.outcomes).some(({ leadsTo }) => leadsTo === 'applicant'))
    yield rowFault(
      sop,
      step,
      'limit',
      'membatasi waktu pemohon, tetapi tidak dapat mengembalikan berkas kepadanya',
      'limits the time of the applicant and cannot send the file back to them',
    );
}
