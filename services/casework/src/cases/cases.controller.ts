import type { Actor, CaseView, DecisionAccepted } from '@loket/contracts';
import { ActorParam, ForServices, parsed } from '@loket/service-kit';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { AcceptResubmission } from '../resubmission/accept-resubmission';
import { CasesService } from './cases.service';

const resubmission = z.object({ id: z.uuid(), visit: z.int().positive() });
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
    @Body(parsed(resubmission)) form: z.infer<typeof resubmission>,
    @ActorParam() actor: Actor,
  ): Promise<DecisionAccepted> {
    return this.resubmit.run(id, form, actor);
  }

  @Get('tracking/:number/:secret')
  @ForServices()
  track(@Param('number') number: string, @Param('secret') secret: string): Promise<CaseView> {
    return this.cases.track(number, secret);
  }
}
