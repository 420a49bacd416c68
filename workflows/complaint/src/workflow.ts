import type { CaseInput, CaseResult } from '@loket/case-flow';
import { type CaseRun, followCase } from '@loket/steps';

/** Whether the complaint is over with a level of the office, or goes on to the next one up. */
type Course = 'over' | 'unsolved';

/**
 * Complaint: the complainant tells the officer by filing, the officer responds until there is a solution; unsolved, it
 * goes to the complaint official; the head of the agency settles it for good. A limit that passes moves it up as well.
 */
export const complaint = (input: CaseInput): Promise<CaseResult> =>
  followCase(input, async (kase) => {
    if ((await officerResponds(kase)) === 'over') return;
    if ((await officialFollowsUp(kase)) === 'over') return;
    await headSettles(kase);
  });

async function officerResponds(kase: CaseRun): Promise<Course> {
  const verified = await kase.step('verification');
  if (verified.outcome === 'reject') return 'over';
  if (verified.outcome !== 'accept') return 'unsolved';
  const first = await kase.step('first-response');
  const handled = first.outcome === 'respond' ? await kase.step('handling') : first;
  return handled.outcome === 'answer' ? complainantSays(kase, 'officer-answer') : 'unsolved';
}

async function officialFollowsUp(kase: CaseRun): Promise<Course> {
  const handled = await kase.step('official-follow-up');
  return handled.outcome === 'answer' ? complainantSays(kase, 'official-answer') : 'unsolved';
}

/** For good: here, or with the inspectorate where the head must not settle it. */
async function headSettles(kase: CaseRun): Promise<void> {
  const settled = await kase.step('head-settling');
  if (settled.outcome === 'refer') await kase.step('referral');
}

/** Silence closes the complaint; whoever is not content reopens it one level up. */
async function complainantSays(kase: CaseRun, answer: 'officer-answer' | 'official-answer'): Promise<Course> {
  const said = await kase.step(answer);
  return said.outcome === 'reopen' ? 'unsolved' : 'over';
}
