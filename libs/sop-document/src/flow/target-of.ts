import { type Sop, findStep } from '@loket/sop';

/** Where an arrow ends: at a printed row, at the end of the procedure, or with the applicant. */
export interface Target {
  readonly kind: 'row' | 'ending' | 'applicant';
  readonly key: string;
}

/**
 * What an outcome leads to on paper. A row that is not printed is passed over by the first of its outcomes that comes
 * to a printed row or an ending; undefined when none does.
 */
export function targetOf(sop: Sop, leadsTo: string, passed: ReadonlySet<string> = new Set()): Target | undefined {
  const step = findStep(sop, leadsTo);
  if (step === undefined)
    return leadsTo === 'applicant' ? { kind: 'applicant', key: leadsTo } : { kind: 'ending', key: leadsTo };
  if (step.unlisted === undefined) return { kind: 'row', key: step.key };
  if (passed.has(step.key)) return undefined;
  for (const outcome of Object.values(step.outcomes)) {
    const target = targetOf(sop, outcome.leadsTo, new Set([...passed, step.key]));
    if (target !== undefined && target.kind !== 'applicant') return target;
  }
  return undefined;
}
