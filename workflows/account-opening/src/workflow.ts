import type { CaseInput, CaseResult } from '@loket/case-flow';
import { followCase } from '@loket/steps';

/** Account opening: the office's account officer decides; an accepted request becomes an account. */
export const accountOpening = (input: CaseInput): Promise<CaseResult> =>
  followCase(input, async (kase) => {
    const decision = await kase.step('decision');
    if (decision.outcome === 'accept') await kase.openAccount('opening');
  });
