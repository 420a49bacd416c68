import { faultsOfAnswers } from './answer-faults';
import { faultsOfEntering } from './entering-faults';
import { faultsOfForm } from './form-faults';
import { faultsOfFilingOnline } from './online-faults';
import { faultsOfLetterBodies } from './letter-body-faults';
import { faultsOfPaths } from './path-faults';
import { faultsOfRow } from './row-faults';
import type { Sop } from './sop';
import type { SopFault } from './sop-fault';
import { faultsOfTimes } from './time-faults';
import { faultsOfWithdrawal } from './withdrawal-faults';

/**
 * Everything wrong with a table, in the order of its rows: a case must be able to reach every row and leave it, every
 * clock must be able to run, every executor and document must exist, the times must add up to the stated total, and the
 * form must hold together.
 */
export const faultsOf = (sop: Sop): readonly SopFault[] => [
  ...repeatedKeys(sop),
  ...reservedKeys(sop),
  ...sop.steps.flatMap((step) => [...faultsOfRow(sop, step)]),
  ...faultsOfPaths(sop),
  ...faultsOfTimes(sop),
  ...faultsOfWithdrawal(sop),
  ...faultsOfEntering(sop),
  ...faultsOfForm(sop),
  ...faultsOfFilingOnline(sop),
  ...faultsOfLetterBodies(sop),
  ...faultsOfAnswers(sop),
];

function* repeatedKeys({ steps, endings, executors, letters }: Sop): Generator<SopFault> {
  for (const list of [[...steps, ...endings], executors, letters]) {
    const keys = list.map(({ key }) => key);
    const repeated = keys.find((key, index) => key === '' || keys.indexOf(key) !== index);
    if (repeated !== undefined)
      yield {
        code: 'repeated-key',
        row: null,
        text: {
          id: `Kunci "${repeated}" kosong atau dipakai dua kali.`,
          en: `"${repeated}" is empty or stands twice.`,
        },
      };
  }
}

/** `applicant` and `system` stand for those who are no row: a row or ending of that name could not be told from them. */
function* reservedKeys({ steps, endings }: Sop): Generator<SopFault> {
  for (const { key } of [...steps, ...endings])
    if (key === 'applicant' || key === 'system')
      yield {
        code: 'reserved-word',
        row: null,
        text: {
          id: `"${key}" tidak boleh menjadi kunci baris atau akhir.`,
          en: `No row or ending may be called "${key}".`,
        },
      };
}
