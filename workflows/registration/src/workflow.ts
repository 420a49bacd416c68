import type { CaseInput, CaseResult } from '@loket/case-flow';
import { openCase } from '@loket/steps';

/** Registration of an ormas: the province verifies, then the ministry; the agency's head approves; the SKT is handed over. */
export async function registration(input: CaseInput): Promise<CaseResult> {
  const kase = await openCase(input);
  for (;;) {
    const provincial = await kase.step('provincial-verification');
    if (provincial.outcome === 'refuse') return kase.close();
    const ministry = await kase.step('ministry-verification');
    if (ministry.outcome === 'refuse') return kase.close();
    const approval = await kase.step('approval');
    if (approval.outcome === 'approve') break;
  }
  const letter = await kase.issueLetter('issuance');
  await kase.register('issuance', letter);
  await kase.handOver('hand-over', letter);
  return kase.close();
}
