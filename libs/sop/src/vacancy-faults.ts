import { rowFault } from './row-fault';
import type { Sop } from './sop';
import type { SopFault } from './sop-fault';
import type { Step } from './step';

/** What would keep a case from going on where nobody may act at a row: only what an officer could choose sends it on. */
export function* faultsOfVacancy(sop: Sop, step: Step): Generator<SopFault> {
  const { vacancy, executor, lapse, returnLimit, outcomes } = step;
  if (vacancy === undefined) return;
  const outcome = Object.hasOwn(outcomes, vacancy) ? outcomes[vacancy] : undefined;
  const isByTime = vacancy === lapse || vacancy === returnLimit?.outcome;
  const isOfOffice = executor !== 'applicant' && executor !== 'system';
  if (
    outcome === undefined ||
    isByTime ||
    !isOfOffice ||
    outcome.leadsTo === 'applicant' ||
    outcome.leadsTo === step.key
  )
    yield rowFault(
      sop,
      step,
      'vacancy',
      'tidak dapat diteruskan bila tidak ada yang boleh menanganinya: hasilnya harus dapat dipilih petugas dan menuju baris lain atau akhir',
      'cannot send a case on that nobody may handle: the outcome must be one that officers choose and lead to another row or an ending',
    );
}
