import { rowFault } from './row-fault';
import type { Sop } from './sop';
import type { SopFault } from './sop-fault';
import type { Step } from './step';

/** What a row could never send or count. */
export function* faultsOfTelling(sop: Sop, step: Step): Generator<SopFault> {
  for (const { label, tells } of Object.values(step.outcomes))
    if (tells?.letter !== undefined && !sop.letters.some(({ key }) => key === tells.letter))
      yield rowFault(
        sop,
        step,
        'letter-missing',
        `hasil "${label.id}" mengirim surat "${tells.letter}", yang tidak ada pada layanan`,
        `outcome "${label.en}" sends the letter "${tells.letter}", which the service does not have`,
      );
  const counted = step.countsBy;
  if (counted !== undefined && !sop.form.some(({ fields }) => fields.some(({ key }) => key === counted)))
    yield rowFault(
      sop,
      step,
      'form',
      `menghitung berkas menurut "${counted}", yang tidak ada dalam formulir`,
      `counts files by "${counted}", which is not in the form`,
    );
}
