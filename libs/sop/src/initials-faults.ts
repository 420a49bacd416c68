import { rowFault } from './row-fault';
import type { Sop } from './sop';
import type { SopFault } from './sop-fault';
import type { Step } from './step';

/** The outcome that puts an initial (paraf); no row may have one of its own by that name. */
const INITIAL = 'initial';

/** What would keep a row's initials (paraf) from ever being put. */
export function* faultsOfInitials(sop: Sop, step: Step): Generator<SopFault> {
  const initials = step.initials ?? [];
  const twice = initials.find((role, index) => initials.indexOf(role) !== index);
  if (twice !== undefined)
    yield rowFault(sop, step, 'initials', `paraf "${twice}" diminta dua kali`, `asks "${twice}" for two initials`);
  if (initials.includes(step.executor))
    yield rowFault(
      sop,
      step,
      'initials',
      'pelaksananya sendiri tidak perlu membubuhkan paraf',
      'asks its own executor for an initial',
    );
  if (initials.length > 0 && (step.executor === 'system' || initials.some(isNobody)))
    yield rowFault(
      sop,
      step,
      'initials',
      'paraf hanya dapat diminta dari petugas, pada baris petugas',
      'initials are put by officers, at a row of an officer',
    );
  if (Object.hasOwn(step.outcomes, INITIAL))
    yield rowFault(
      sop,
      step,
      'reserved-word',
      `hasil tidak boleh bernama "${INITIAL}", nama itu untuk paraf`,
      `an outcome may not be called "${INITIAL}", which is for initials`,
    );
}

const isNobody = (role: string): boolean => role === 'system' || role === 'applicant';
