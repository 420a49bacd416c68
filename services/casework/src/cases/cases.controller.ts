import type { Actor, CaseView, DecisionAccepted, DecisionForm } from '@loket/contracts';
import { ActorParam, parsed } from '@loket/service-kit';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { AcceptOwnDecision } from '../own-rows/accept-own-decision';
import { AcceptResubmission } from '../resubmission/accept-resubmission';
import { type ResubmissionForm, resubmissionForm } from '../resubmission/resubmission-form';
import { decisionForm } from '../tasks/decision-form';
import { AcceptWithdrawal } from '../withdrawal/accept-withdrawal';
import { type WithdrawalForm, withdrawalForm } from '../withdrawal/withdrawal-form';
import { CasesService } from './cases.service';

const uuid = parsed(z.uuid());

@Controller()
export class CasesController {
  constructor(
    private readonly cases: CasesService,
    private readonly resubmit: AcceptResubmission,
    private readonly decideOwn: AcceptOwnDecision,
    private readonly withdrawals: AcceptWithdrawal,
  ) {}

  @Get('cases')
  mine(@ActorParam() actor: Actor): Promise<CaseView[]> {
    return this.cases.mine(actor);
  }

  @Get('cases/:id')
  get(@Param('id', uuid) id: string, @ActorParam() actor: Actor): Promise<CaseView> {
    return this.cases.get(id, actor);
  }

  @Post('cases/:id/resubmission')
  @HttpCode(200)
  send(
    @Param('id', uuid) id: string,
    @Body(parsed(resubmissionForm)) form: ResubmissionForm,
    @ActorParam() actor: Actor,
  ): Promise<DecisionAccepted> {
    return this.resubmit.run(id, form, actor);
  }

  @Post('cases/:id/decision')
  @HttpCode(200)
  decide(
    @Param('id', uuid) id: string,
    @Body(parsed(decisionForm)) form: DecisionForm,
    @ActorParam() actor: Actor,
  ): Promise<DecisionAccepted> {
    return this.decideOwn.run(id, form, actor);
  }

  @Post('cases/:id/withdrawal')
  @HttpCode(200)
  withdraw(
    @Param('id', uuid) id: string,
    @Body(parsed(withdrawalForm)) form: WithdrawalForm,
    @ActorParam() actor: Actor,
  ): Promise<DecisionAccepted> {
    return this.withdrawals.run(id, form, actor);
  }
}
