import type { TransitionAnswer, TransitionRequest } from '@loket/case-flow';

/** Type of failures that no retry can mend. */
export const REFUSED_BY_SERVICE = 'RefusedByService';

/** Named by the business cause, so a repeat after a reset finds what the first call did. */
export interface LetterOrder {
  readonly key: string;
  readonly caseId: string;
  readonly kind: string;
  readonly visit: number;
}

/** What cases ask of the world; the worker makes each a thin call to the service that owns it. */
export interface CaseActivities {
  recordTransition(request: TransitionRequest): Promise<TransitionAnswer>;
  issueLetter(order: LetterOrder): Promise<{ letterId: string }>;
  releaseLetter(letterId: string): Promise<void>;
  registerOrganisation(caseId: string, letterId: string): Promise<void>;
  enterOrganisation(caseId: string): Promise<void>;
  registerReport(caseId: string): Promise<void>;
  openAccount(caseId: string): Promise<void>;
  changeAccount(caseId: string): Promise<void>;
}

/** What an office's own rounds ask of the world. */
export interface OfficeActivities {
  /** Has everybody told whose half-yearly report to this office is missing. */
  remindOfReports(agency: string): Promise<void>;
}
