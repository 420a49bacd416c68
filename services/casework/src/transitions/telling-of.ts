import { type Sop, type Telling, findStep } from '@loket/sop';
import type { PendingChange } from './cause';

/** What the table tells the applicant when this is decided; undefined where it tells nothing. */
export const tellingOf = (
  sop: Sop,
  { kind, step, outcome }: Pick<PendingChange, 'kind' | 'step' | 'outcome'>,
): Telling | undefined =>
  kind !== 'decision' || step === null || outcome === null ? undefined : findStep(sop, step)?.outcomes[outcome]?.tells;
