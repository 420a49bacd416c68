import type { CaseInput, CaseResult } from '@loket/case-flow';
import { followCase } from '@loket/steps';

/** Recording of an ormas: the kabupaten's reviewer checks what the enumerator entered; what is accepted goes on record. */
export const dataEntry = (input: CaseInput): Promise<CaseResult> =>
  followCase(input, async (kase) => {
    const review = await kase.step('review');
    if (review.outcome === 'accept') await kase.enter('recording');
  });
