import { rowFault } from './row-fault';
import type { Sop } from './sop';
import type { SopFault } from './sop-fault';
import { isOwnRow } from './time-limits';

/** The outcome by which a row is left where the applicant withdraws; no row may have one of its own by that name. */
const WITHDRAW = 'withdraw';

/** What would keep an application from being withdrawn, or make a withdrawal of something else. */
export function* faultsOfWithdrawal(sop: Sop): Generator<SopFault> {
  for (const step of sop.steps)
    if (Object.hasOwn(step.outcomes, WITHDRAW))
      yield rowFault(
        sop,
        step,
        'reserved-word',
        `hasil tidak boleh bernama "${WITHDRAW}", nama itu untuk penarikan kembali`,
        `an outcome may not be called "${WITHDRAW}", which is for withdrawals`,
      );
  if (sop.withdrawal === undefined) return;
  const { rows, ending } = sop.withdrawal;
  for (const row of rows) yield* faultsOfWithdrawableRow(sop, row);
  if (!sop.endings.some(({ key }) => key === ending))
    yield fault(
      `Penarikan kembali menuju akhir "${ending}", yang tidak ada.`,
      `The withdrawal leads to the ending "${ending}", which is not there.`,
    );
}

const fault = (id: string, en: string): SopFault => ({ code: 'withdrawal', row: null, text: { id, en } });

function* faultsOfWithdrawableRow(sop: Sop, row: string): Generator<SopFault> {
  const step = sop.steps.find(({ key }) => key === row);
  if (step === undefined)
    yield fault(
      `Penarikan kembali menyebut baris "${row}", yang tidak ada.`,
      `The withdrawal names the row "${row}", which is not there.`,
    );
  else if (step.executor === 'system' || (step.executor === 'applicant' && !isOwnRow(sop, row)))
    yield rowFault(
      sop,
      step,
      'withdrawal',
      'permohonan tidak dapat ditarik kembali di sini, karena tidak ada yang ditunggu',
      'the application cannot be withdrawn here, where nobody is waited for',
    );
}
