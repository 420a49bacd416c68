import type { CaseInput, CaseResult } from '@loket/case-flow';
import { openCase } from '@loket/steps';

/**
 * Consultation: the consultation officer answers or passes the question on; a unit answers or hands it back; the answer
 * is sent. Asking the asker back happens within a row.
 */
export async function consultation(input: CaseInput): Promise<CaseResult> {
  const kase = await openCase(input);
  while ((await kase.step('answering')).outcome === 'pass-on') {
    if ((await kase.step('unit-answering')).outcome === 'answer') break;
  }
  await kase.send('sending');
  return kase.close();
}
