import type { Withdrawal } from '@loket/sop';

/** Until the head has approved, the applicant may take the application back, wherever the file is. */
export const withdrawal: Withdrawal = {
  rows: ['provincial-verification', 'field-visit', 'ministry-verification', 'approval'],
  ending: 'withdrawn',
};
