import type { CaseInput, CaseResult } from '@loket/case-flow';
import { followCase } from '@loket/steps';

/**
 * Consultation: the consultation officer answers or passes the question on; a unit answers or hands it back; the answer
 * is sent. Asking the asker back happens within a row, which ends the consultation where no reply comes in time.
 */
export const consultation = (input: CaseInput): Promise<CaseResult> =>
  followCase(input, async (kase) => {
    for (;;) {
      const officer = await kase.step('answering');
      if (officer.outcome === 'no-reply') return;
      if (officer.outcome === 'answer') break;
      const unit = await kase.step('unit-answering');
      if (unit.outcome === 'no-reply') return;
      if (unit.outcome === 'answer') break;
    }
    await kase.send('sending');
  });
