import type { Outcome } from '../step';
import type { Text } from '../text';

/** The outcome by which an incomplete file goes back, with the reason in the officer's words. */
export const returnToApplicant = (label: Text): Outcome => ({
  label,
  told: { id: 'Dikembalikan untuk dilengkapi', en: 'Returned for completion' },
  leadsTo: 'applicant',
  reason: 'required',
  tone: 'neutral',
});
