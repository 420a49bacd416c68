import { rowFault } from './row-fault';
import type { Sop } from './sop';
import type { SopFault } from './sop-fault';
import type { OutcomeEntry, Step } from './step';

/** What an officer could never enter at a row, and a row that waits for a team which nobody names. */
export function* faultsOfEntries(sop: Sop, step: Step): Generator<SopFault> {
  for (const entry of entriesOf(step)) {
    if ((entry.kind === 'choice') !== (entry.choices !== undefined && entry.choices.length > 0))
      yield rowFault(
        sop,
        step,
        'entry',
        `isian "${entry.label.id}" dan pilihannya tidak sejalan`,
        `the entry "${entry.label.en}" and its choices do not go together`,
      );
    if ((entry.kind === 'officers') !== sop.executors.some(({ key }) => key === entry.role))
      yield rowFault(
        sop,
        step,
        'entry',
        `isian "${entry.label.id}" harus menyebut pelaksana tabel yang dapat ditunjuk, dan hanya isian petugas`,
        `the entry "${entry.label.en}" must name an executor of the table, and only where officers are named`,
      );
  }
  yield* faultsOfTeam(sop, step);
}

function* faultsOfTeam(sop: Sop, step: Step): Generator<SopFault> {
  if (step.heldBy === undefined) return;
  const naming = sop.steps.flatMap(entriesOf).find(({ key, kind }) => key === step.heldBy && kind === 'officers');
  if (naming?.role !== step.executor)
    yield rowFault(
      sop,
      step,
      'entry',
      `menunggu tim dari isian "${step.heldBy}", padahal tidak ada isian yang menunjuk petugas pelaksananya`,
      `waits for a team from "${step.heldBy}", and no entry names officers of its executor`,
    );
}

const entriesOf = ({ outcomes }: Step): readonly OutcomeEntry[] =>
  Object.values(outcomes).flatMap(({ entries = [] }) => entries);
