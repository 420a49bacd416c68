import { type Revision, type TableAmendment, amendSop } from './amend-sop';
import { changesBetween } from './changes-between';
import { faultsOf } from './faults-of';
import { rowFault } from './row-fault';
import type { Sop } from './sop';
import type { SopFault } from './sop-fault';

/** A table as an office would have it, and everything that forbids it. */
export interface CheckedAmendment {
  readonly sop: Sop;
  readonly faults: readonly SopFault[];
}

/**
 * Amends a table and checks it: the amendment's own faults first (a row that is not there, a row of the product's own,
 * an executor without a name, nothing changed), then those of the table that it makes.
 */
export function checkAmendment(base: Sop, amendment: TableAmendment, revision: Revision): CheckedAmendment {
  const sop = amendSop(base, amendment, revision);
  return { sop, faults: [...faultsOfChange(base, amendment, sop), ...faultsOf(sop)] };
}

const fault = (code: SopFault['code'], row: string | null, id: string, en: string): SopFault => ({
  code,
  row,
  text: { id, en },
});

function* faultsOfChange(base: Sop, amendment: TableAmendment, sop: Sop): Generator<SopFault> {
  if (amendment.legalBasis.trim() === '')
    yield fault('no-basis', null, 'Sebutkan keputusan yang menjadi dasar perubahan.', 'Name the decree.');
  for (const row of Object.keys(amendment.rows))
    if (!base.steps.some(({ key }) => key === row))
      yield fault('unknown-row', row, `Tabel tidak mempunyai baris "${row}".`, `The table has no row "${row}".`);
  for (const { key, name } of amendment.executors ?? [])
    if (!/^[a-z][a-z0-9-]{1,59}$/.test(key) || name.id.trim() === '' || name.en.trim() === '')
      yield fault(
        'unknown-executor',
        null,
        `Pelaksana baru "${key}" memerlukan kunci dari huruf kecil, angka, dan tanda hubung, serta nama.`,
        `The new executor "${key}" needs a key of small letters, digits and hyphens, and a name.`,
      );
  yield* faultsOfOwnRows(base, sop);
  if (changesBetween(base, sop).length === 0)
    yield fault('nothing-changed', null, 'Tidak ada yang berubah pada tabel.', 'Nothing in the table changes.');
}

/** What the product does itself, and what the applicant does, is no officer's; and the other way round. */
function* faultsOfOwnRows(base: Sop, sop: Sop): Generator<SopFault> {
  const beyondOffice = (executor: string) => executor === 'system' || executor === 'applicant';
  for (const step of sop.steps) {
    const before = base.steps.find(({ key }) => key === step.key);
    if (before === undefined || before.executor === step.executor) continue;
    if (beyondOffice(before.executor) || beyondOffice(step.executor))
      yield rowFault(
        sop,
        step,
        'unknown-executor',
        'pekerjaan sistem atau pemohon tidak dapat dialihkan dari atau kepada petugas',
        'what the system or the applicant does cannot be moved from or to an officer',
      );
  }
}
