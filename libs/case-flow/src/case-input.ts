import type { SopSnapshot } from '@loket/sop/snapshot';

/** What a case's workflow starts with; codes and keys only. */
export interface CaseInput {
  readonly caseId: string;
  readonly number: string;
  readonly agency: string;
  readonly table: SopSnapshot;
}

/** How a case's workflow ends. */
export interface CaseResult {
  readonly ending: string;
}

/** Task queue of every case. */
export const CASE_TASK_QUEUE = 'loket-cases';

/** The Update by which casework hands a change to a case's workflow. */
export const DECIDE_UPDATE = 'decide';

/** The Update by which casework has a case's deadlines reckoned anew. */
export const ADJUST_UPDATE = 'adjust';
