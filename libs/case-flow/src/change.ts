/** A decision on a step and visit, by an officer or, at a row of their own, by the applicant; `id` is the stored row and the Update's id. `at` is when it was stored (RFC 3339). */
export interface Decision {
  readonly kind: 'decision';
  readonly id: string;
  readonly step: string;
  readonly visit: number;
  readonly outcome: string;
  readonly by: string;
  readonly role: string;
  readonly at: string;
}

/** The applicant hands the corrected file back. */
export interface Resubmission {
  readonly kind: 'resubmission';
  readonly id: string;
  readonly step: string;
  readonly visit: number;
  readonly at: string;
}

/** The applicant takes the application back. */
export interface Withdrawal {
  readonly kind: 'withdrawal';
  readonly id: string;
  readonly step: string;
  readonly visit: number;
  readonly at: string;
}

export type Change = Decision | Resubmission | Withdrawal;

/** The outcome by which a row is left where the applicant withdraws. */
export const WITHDRAW = 'withdraw';

/** Who decides at a row of the applicant's own. */
export const APPLICANT = 'applicant';

/**
 * The case's deadlines are reckoned anew, by an amended calendar or another edition of the table; casework knows which.
 * Its place in the table stays.
 */
export interface Adjustment {
  readonly id: string;
}

/** The outcome by which an official puts their initial (paraf) on a row; its executor decides after that. */
export const INITIAL = 'initial';

/** Why a change cannot be made to a case where it stands. */
export type Refusal =
  'already-decided' | 'wrong-executor' | 'unknown-outcome' | 'only-once' | 'four-eyes' | 'not-withdrawable';
