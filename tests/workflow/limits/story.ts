import type { OtherOffice } from '../office/case-database';

/** What is done at an instant: rows, each by its first outcome unless another is named behind it. */
interface Moment {
  readonly at: string;
  readonly does: readonly string[];
}

/** A file on its way through a table: when what is done, and what the ledger then says; times are of the office. */
export interface Story {
  readonly service: string;
  readonly told: string;
  readonly filed: string;
  readonly moments: readonly Moment[];
  readonly ending: string;
  /** By clock: each row of the ledger, and when the clock was due when it started. */
  readonly ledger: Readonly<Record<string, readonly string[]>>;
}

/** An office, the offset of its zone, and what happens there, in the order of time. */
export interface StoriedOffice extends OtherOffice {
  readonly offset: string;
  readonly stories: readonly Story[];
}

/** The correction of a returned file, among what is done. */
export const CORRECTION = 'correction';

export const at = (instant: string, ...does: string[]): Moment => ({ at: instant, does });
