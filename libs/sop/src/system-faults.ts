import { rowFault } from './row-fault';
import type { Sop } from './sop';
import type { SopFault } from './sop-fault';
import type { Step } from './step';

/** What would keep the product from doing its own row in a table that runs as data. */
export function* faultsOfSystemRow(sop: Sop, step: Step): Generator<SopFault> {
  if (sop.runsOn !== 'table') return;
  if ((step.executor === 'system') !== (step.act !== undefined))
    yield rowFault(
      sop,
      step,
      'act-missing',
      'baris sistem harus menyebut apa yang dilakukan, dan hanya baris sistem',
      'a row of the system must say what is done, and only such a row',
    );
  if (step.executor !== 'system') return;
  const names = Object.keys(step.outcomes);
  if (names.length !== 1 || step.outcomes['done'] === undefined || step.outcomes['done'].leadsTo === 'applicant')
    yield rowFault(
      sop,
      step,
      'no-outcome',
      'baris sistem mempunyai satu hasil, "done", yang tidak menuju pemohon',
      'a row of the system has one outcome, "done", which does not lead to the applicant',
    );
  if (
    step.act === 'issue-letter' &&
    !sop.letters.some(({ whenAuthority: when }) => [undefined, sop.authority].includes(when))
  )
    yield rowFault(
      sop,
      step,
      'letter-missing',
      'menerbitkan surat, tetapi layanan tidak mempunyai surat',
      'issues a letter, but the service has none',
    );
  if ((step.act === 'hand-over' || step.act === 'register-organisation') && reachedWithoutLetter(sop).has(step.key))
    yield rowFault(
      sop,
      step,
      'letter-missing',
      'dapat dicapai sebelum surat diterbitkan',
      'can be reached before a letter is issued',
    );
}

/** The rows that a case can come to before any letter has been issued. */
function reachedWithoutLetter({ steps }: Sop): ReadonlySet<string> {
  const reached = new Set(steps.slice(0, 1).map(({ key }) => key));
  for (const key of reached) {
    const step = steps.find((other) => other.key === key);
    if (step === undefined || step.act === 'issue-letter') continue;
    for (const { leadsTo } of Object.values(step.outcomes)) reached.add(leadsTo);
  }
  return reached;
}
