import type { CaseView, DecisionAccepted, DecisionForm } from '@loket/contracts';
import type { Casework } from '../../upstream/casework';
import { signedIn } from '../../visit/signed-in';
import type { Visit } from '../../visit/visit';
import { trackedPath } from '../tracking/tracked-path';

/** How an applicant comes to a case: by the account that filed it, or by its secret link. */
export interface CaseDoor {
  /** The case's own page. */
  readonly path: string;
  kase(): Promise<CaseView>;
  decide(form: DecisionForm): Promise<DecisionAccepted>;
  withdraw(id: string): Promise<DecisionAccepted>;
}

/** Throws where nobody is signed in. */
export function doorOfAccount(casework: Casework, visit: Visit, caseId: string): CaseDoor {
  const { actorToken } = signedIn(visit);
  return {
    path: `/permohonan/${caseId}`,
    kase: () => casework.case(actorToken, caseId),
    decide: (form) => casework.decideOwn(actorToken, caseId, form),
    withdraw: (id) => casework.withdraw(actorToken, caseId, id),
  };
}

export const doorOfSecret = (casework: Casework, number: string, secret: string): CaseDoor => ({
  path: trackedPath(number, secret),
  kase: () => casework.track(number, secret),
  decide: (form) => casework.decideTracked(number, secret, form),
  withdraw: (id) => casework.withdrawTracked(number, secret, id),
});
