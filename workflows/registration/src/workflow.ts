import type { CaseInput, CaseResult } from '@loket/case-flow';
import { findStep } from '@loket/sop/snapshot';
import { type CaseRun, followCase } from '@loket/steps';

/**
 * Registration of an ormas: the province verifies, in the field too where it has doubts, then the ministry; the agency's
 * head approves; the SKT is handed over.
 */
export const registration = (input: CaseInput): Promise<CaseResult> =>
  followCase(input, async (kase) => {
    for (;;) {
      const provincial = await kase.step('provincial-verification');
      if (provincial.outcome === 'visit') {
        await visit(kase);
        continue;
      }
      if (provincial.outcome === 'refuse') return refuse(kase);
      const ministry = await kase.step('ministry-verification');
      if (ministry.outcome === 'refuse') return refuse(kase);
      const approval = await kase.step('approval');
      if (approval.outcome === 'approve') break;
    }
    const letter = await kase.issueLetter('issuance');
    await kase.register('issuance', letter);
    await kase.handOver('hand-over', letter);
  });

/** A visit that was made leaves minutes; the verifier decides on both. */
async function visit(kase: CaseRun): Promise<void> {
  const { outcome } = await kase.step('field-visit');
  if (outcome === 'done') await kase.act('field-minutes');
}

async function refuse(kase: CaseRun): Promise<void> {
  // Cases from before a refusal had a letter end with the decision.
  if (findStep(kase.table, 'refusal') === undefined) return;
  await kase.act('refusal');
  await kase.act('refusal-hand-over');
}
