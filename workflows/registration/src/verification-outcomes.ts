import type { Outcome } from '@loket/sop';

/** Back to the applicant, with a reason for each document that is not right. */
export const returnToApplicant: Outcome = {
  label: { id: 'Kembalikan ke pemohon', en: 'Return to the applicant' },
  told: { id: 'Dikembalikan untuk dilengkapi', en: 'Returned for completion' },
  leadsTo: 'applicant',
  reason: 'per-document',
  tone: 'neutral',
};

/** With its reasons: the letter of refusal carries them, and those of each rejected document. */
export const refuse: Outcome = {
  label: { id: 'Tolak', en: 'Refuse' },
  told: { id: 'Ditolak', en: 'Refused' },
  leadsTo: 'refusal',
  reason: 'required',
  tone: 'grave',
};
