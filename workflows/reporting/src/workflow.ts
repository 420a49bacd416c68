import type { CaseInput, CaseResult } from '@loket/case-flow';
import { followCase } from '@loket/steps';

export { reportReminders } from './report-reminders';

/** The half-yearly report of an ormas: the province verifies it, enters it in the register, and issues the Surat Pelaporan. */
export const reporting = (input: CaseInput): Promise<CaseResult> =>
  followCase(input, async (kase) => {
    const { outcome } = await kase.step('provincial-verification');
    if (outcome === 'refuse') return;
    await kase.act('entry');
    await kase.act('issuance');
    await kase.act('hand-over');
  });
