import { Problem } from '@loket/contracts';
import type { Outcome, Sop } from '@loket/sop';
import { Injectable } from '@nestjs/common';
import type { CaseRow } from '../transitions/case-row';
import { leadsToReport, reportedIn } from './chosen-ormas';
import { RegisterClient } from './register-client';
import { sentenceOfRefusal } from './sentence-of-refusal';

/** What is decided on; an outcome that the row does not have is refused elsewhere. */
interface Decided {
  readonly kase: Pick<CaseRow, 'form'>;
  readonly sop: Sop;
  readonly outcome: Outcome | undefined;
}

/** Keeps a verifier from accepting a report that the register would refuse, which would leave the case without an end. */
@Injectable()
export class RefuseUnreportable {
  constructor(private readonly register: RegisterClient) {}

  /** To be asked before the decision's transaction opens. Throws `not-reportable`, or `unavailable` while nobody can say. */
  async run({ kase, sop, outcome }: Decided): Promise<void> {
    const reported = outcome !== undefined && leadsToReport(sop, outcome) ? reportedIn(sop, kase.form) : undefined;
    if (reported === undefined) return;
    const refusal = await this.register.reportRefusal(reported.ormasId, reported.halfYear);
    if (refusal !== null) throw new Problem('not-reportable', sentenceOfRefusal(refusal, reported.halfYear));
  }
}
