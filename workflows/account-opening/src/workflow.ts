import type { CaseInput, CaseResult } from '@loket/case-flow';
import { openCase } from '@loket/steps';

/** Account opening: the office's account officer decides; an accepted request becomes an account. */
export async function accountOpening(input: CaseInput): Promise<CaseResult> {
  const kase = await openCase(input);
  const decision = await kase.step('decision');
  if (decision.outcome === 'accept') await kase.openAccount('opening');
  return kase.close();
}
