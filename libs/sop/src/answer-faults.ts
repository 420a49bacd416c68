import { faultsOfCondition } from './form-faults';
import type { Sop } from './sop';
import type { SopFault } from './sop-fault';

/** Clocks and exclusions that depend on an answer which the form never asks for. */
export function* faultsOfAnswers({ form, clocks = [], excludes }: Sop): Generator<SopFault> {
  const fields = form.flatMap((section) => section.fields);
  for (const { key, when } of clocks) yield* faultsOfCondition(key, when, fields);
  if (excludes === undefined) return;
  yield* faultsOfCondition('excludes', excludes.when, fields);
  if (!fields.some(({ key, kind }) => key === excludes.handlersOf && kind === 'case-number'))
    yield {
      code: 'form',
      row: null,
      text: {
        id: `Pengecualian menunjuk "${excludes.handlersOf}", yang bukan isian nomor berkas.`,
        en: `The exclusion refers to "${excludes.handlersOf}", which is no field for a case's number.`,
      },
    };
}
