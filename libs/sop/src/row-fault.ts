import { rowNumber } from './row-numbers';
import type { Sop } from './sop';
import type { SopFault, SopFaultCode } from './sop-fault';
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
