import { rowFault } from './row-fault';
import type { Sop } from './sop';
import type { SopFault } from './sop-fault';
import type { Step } from './step';

/** What would keep a case from going on once an outcome has been used up, or a reply from ever being asked for. */
export function* faultsOfAskingBack(sop: Sop, step: Step): Generator<SopFault> {
  const outcomes = Object.values(step.outcomes);
  if (outcomes.length > 0 && outcomes.every(({ once }) => once))
    yield rowFault(
      sop,
      step,
      'no-way-out',
      'semua hasilnya hanya berlaku sekali, sehingga berkas yang kembali ke sini tidak dapat diteruskan',
      'has only outcomes that a case has once, so a case that comes back could not go on',
    );
  const replying = outcomes.find(({ reply, leadsTo }) => reply !== undefined && leadsTo !== 'applicant');
  if (replying !== undefined)
    yield rowFault(
      sop,
      step,
      'leads-nowhere',
      `hasil "${replying.label.id}" meminta balasan, tetapi tidak menuju pemohon`,
      `outcome "${replying.label.en}" asks for a reply and does not lead to the applicant`,
    );
}
