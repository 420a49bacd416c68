import { clocksOf } from './clocks-of';
import { impossibleTime } from './impossible-time';
import type { Sop } from './sop';
import type { RowEvent, SopClock } from './sop-clock';
import type { SopFault, SopFaultCode } from './sop-fault';

const fault = (code: SopFaultCode, id: string, en: string): SopFault => ({ code, row: null, text: { id, en } });

/** What is wrong with the clocks that span rows, the promise, the stated total and the thresholds. */
export function* faultsOfTimes(sop: Sop): Generator<SopFault> {
  const spanning = clocksOf({ ...sop, steps: [] });
  for (const clock of spanning) {
    yield* faultsOfClock(sop, clock);
    if (sop.steps.some(({ key }) => key === clock.key))
      yield fault(
        'repeated-key',
        `Jam "${clock.key}" bernama sama dengan sebuah baris.`,
        `The clock "${clock.key}" shares its key with a row.`,
      );
  }
  yield* faultsOfTotal(sop);
  yield* faultsOfPolicy(sop);
}

function* faultsOfClock(sop: Sop, { key, title, starts, ends, time }: SopClock): Generator<SopFault> {
  const impossible = impossibleTime(time);
  if (impossible !== undefined)
    yield fault('impossible-time', `${title.id}: ${impossible.id}.`, `Clock "${key}" ${impossible.en}.`);
  const rows = [starts, ends].filter((edge): edge is RowEvent => typeof edge !== 'string').map(({ row }) => row);
  const unknown = rows.find((row) => !sop.steps.some((step) => step.key === row));
  if (unknown !== undefined)
    yield fault(
      'clock',
      `Jam "${title.id}" menyebut baris "${unknown}", yang tidak ada.`,
      `The clock "${key}" names the row "${unknown}", which is not there.`,
    );
}

function* faultsOfTotal({ steps, statedTotal }: Sop): Generator<SopFault> {
  if (statedTotal === undefined) return;
  const times = steps.flatMap(({ within }) => (within === undefined ? [] : [within]));
  const sum = times.reduce((total, { budget }) => total + budget, 0);
  if (sum !== statedTotal.budget || times.some(({ kind }) => kind !== statedTotal.kind))
    yield fault(
      'total-differs',
      `Jumlah waktu baris adalah ${sum}, sedangkan jumlah yang dinyatakan ${statedTotal.budget}.`,
      `The rows' times add up to ${sum}, the stated total is ${statedTotal.budget}.`,
    );
}

function* faultsOfPolicy({ sla = {} }: Sop): Generator<SopFault> {
  const { warnAtShare: share, warnOnDay: day, escalations } = sla;
  const whole = (count: number) => Number.isInteger(count) && count >= 0;
  if (
    (share !== undefined && !(share > 0 && share < 1)) ||
    (day !== undefined && !(whole(day) && day > 0)) ||
    (escalations !== undefined && !(whole(escalations) && escalations <= 10))
  )
    yield fault(
      'policy',
      'Ambang peringatan harus antara 0 dan 1 atau hari ke-1 dan seterusnya; eskalasi 0 sampai 10.',
      'A warning lies between 0 and 1 or on a day from the first; there are 0 to 10 escalations.',
    );
}
