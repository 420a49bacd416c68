import type { Actor, CaseView, DecisionAccepted } from '@loket/contracts';
import { ActorParam, parsed } from '@loket/service-kit';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { AcceptResubmission } from '../resubmission/accept-resubmission';
import { type ResubmissionForm, resubmissionForm } from '../resubmission/resubmission-form';
import { CasesService } from './cases.service';

const uuid = parsed(z.uuid());

@Controller()
export class CasesController {
  constructor(
    private readonly cases: CasesService,
    private readonly resubmit: AcceptResubmission,
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
}
