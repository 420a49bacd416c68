import { APPLICANT } from '@loket/case-flow';
import { type Actor, type DecisionAccepted, type DecisionForm, Problem } from '@loket/contracts';
import { inTransaction } from '@loket/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { lockForChange } from '../applicant/lock-for-change';
import { type RequireApplicant, requireOwn } from '../applicant/require-applicant';
import { getSop } from '../definitions/definition-store';
import { checkDecision } from '../tasks/check-decision';
import { keptEntries } from '../tasks/kept-entries';
import { CarryChange } from '../temporal/carry-change';
import type { PendingChange } from '../transitions/cause';
import { storeChange } from '../transitions/store-change';
import { presentOwnRow } from './present-own-row';

const stale = (): Problem =>
  new Problem('stale-page', 'Pertanyaan ini sudah dijawab atau sudah tidak berlaku. Periksa lagi keadaan berkas.');

/** Takes the applicant's decision at a row of their own, such as whether a complaint is solved. */
@Injectable()
export class AcceptOwnDecision {
  constructor(
    private readonly source: DataSource,
    private readonly carry: CarryChange,
  ) {}

  async run(
    caseId: string,
    form: DecisionForm,
    actor: Actor,
    requireApplicant: RequireApplicant = requireOwn,
  ): Promise<DecisionAccepted> {
    const store = () => this.store(caseId, form, actor, requireApplicant);
    const carried = await this.carry.run(form.id, actor.accountId, store);
    if (carried.state === 'refused') throw stale();
    return carried;
  }

  private store(
    caseId: string,
    form: DecisionForm,
    actor: Actor,
    requireApplicant: RequireApplicant,
  ): Promise<PendingChange> {
    return inTransaction(this.source, async () => {
      const { kase, twin } = await lockForChange(caseId, form.id, actor, requireApplicant);
      if (twin !== undefined) return twin;
      const step = presentOwnRow(await getSop(kase.definition_hash), kase.position);
      if (step === undefined || kase.position?.visit !== form.visit) throw stale();
      const { authority } = kase.snapshot;
      const outcome = checkDecision(form, {
        ...{ step, authority, documents: [], entryFiles: [] },
        ...{ deciders: kase.position.deciders, actor: actor.accountId },
      });
      return storeChange(kase, {
        ...{ id: form.id, kind: 'decision', step: step.key, visit: form.visit, outcome: form.outcome },
        ...{ actor: actor.accountId, role: APPLICANT },
        entries: keptEntries(outcome, authority, form.entries, []),
      });
    });
  }
}
