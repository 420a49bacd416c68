import { type Actor, type DecisionAccepted, Problem, type TakeBackForm } from '@loket/contracts';
import { Injectable } from '@nestjs/common';
import type { RequireApplicant } from '../applicant/require-applicant';
import { getSop } from '../definitions/definition-store';
import { AcceptResubmission } from '../resubmission/accept-resubmission';
import { mayTakeIn } from './counter-role';

/**
 * Takes a returned file in again at the counter. A walk-in has no account to hand it in from, so the officer who takes
 * files in does it, and stands in the record as the one who did.
 */
@Injectable()
export class TakeBack {
  constructor(private readonly resubmission: AcceptResubmission) {}

  run(caseId: string, form: TakeBackForm, actor: Actor): Promise<DecisionAccepted> {
    return this.resubmission.run(caseId, form, actor, requireAtCounter);
  }
}

const requireAtCounter: RequireApplicant = async (kase, actor) => {
  if (kase === undefined) throw new Problem('not-found');
  const sop = await getSop(kase.definition_hash);
  if (sop.filedBy !== 'counter' || !mayTakeIn(actor, sop, kase.agency)) throw new Problem('not-found');
  return kase;
};
