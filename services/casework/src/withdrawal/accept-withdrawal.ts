import { isWithdrawable } from '@loket/case-flow';
import { type Actor, type DecisionAccepted, Problem } from '@loket/contracts';
import { inTransaction } from '@loket/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { lockForChange } from '../applicant/lock-for-change';
import { type RequireApplicant, requireOwn } from '../applicant/require-applicant';
import { CarryChange } from '../temporal/carry-change';
import type { PendingChange } from '../transitions/cause';
import { storeChange } from '../transitions/store-change';
import type { WithdrawalForm } from './withdrawal-form';

const tooLate = (): Problem =>
  new Problem('not-withdrawable', 'Permohonan ini tidak dapat ditarik kembali lagi. Periksa keadaannya.');

/** Takes the applicant's application back, wherever it stands, until its approval is recorded. */
@Injectable()
export class AcceptWithdrawal {
  constructor(
    private readonly source: DataSource,
    private readonly carry: CarryChange,
  ) {}

  async run(
    caseId: string,
    { id }: WithdrawalForm,
    actor: Actor,
    requireApplicant: RequireApplicant = requireOwn,
  ): Promise<DecisionAccepted> {
    const carried = await this.carry.run(id, actor.accountId, () => this.store(caseId, id, actor, requireApplicant));
    if (carried.state === 'refused') throw tooLate();
    return carried;
  }

  private store(caseId: string, id: string, actor: Actor, requireApplicant: RequireApplicant): Promise<PendingChange> {
    return inTransaction(this.source, async () => {
      const { kase, twin } = await lockForChange(caseId, id, actor, requireApplicant);
      if (twin !== undefined) return twin;
      const { snapshot, position } = kase;
      if (position === null || position.step === null || !isWithdrawable(snapshot, position)) throw tooLate();
      const { step, visit } = position;
      return storeChange(kase, { id, kind: 'withdrawal', step, visit, actor: actor.accountId });
    });
  }
}
