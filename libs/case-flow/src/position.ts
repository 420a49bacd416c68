/** Who has the file now. */
export type Holder = 'office' | 'applicant' | 'system' | 'closed';

/** Where a case stands in its SOP table: the whole of a workflow's state, and what casework projects. */
export interface Position {
  /** Row of the table; while the applicant corrects, the row that returned the file; or a row of the applicant's own. Null before the first and after the last. */
  readonly step: string | null;
  /** How many times the case has been at that step. */
  readonly visit: number;
  /** How many of the step's initials (paraf) have been put; none when left out. */
  readonly initialled?: number;
  readonly holder: Holder;
  readonly ending: string | null;
  /** Visits so far, by step. */
  readonly visits: Readonly<Record<string, number>>;
  /** Account of the last decider, by step: for four eyes. */
  readonly deciders: Readonly<Record<string, string>>;
  /** Outcomes that a case has once and that this one has had; none when left out. */
  readonly usedOnce?: readonly string[];
}

/** A case that is not yet open. */
export const nowhere: Position = { step: null, visit: 0, holder: 'system', ending: null, visits: {}, deciders: {} };
