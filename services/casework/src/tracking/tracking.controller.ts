import type { CaseView, DecisionAccepted, DecisionForm } from '@loket/contracts';
import { ForServices, parsed } from '@loket/service-kit';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { type ResubmissionForm, resubmissionForm } from '../resubmission/resubmission-form';
import { decisionForm } from '../tasks/decision-form';
import { type WithdrawalForm, withdrawalForm } from '../withdrawal/withdrawal-form';
import { TrackedCases } from './tracked-cases';

/** What the holder of a case's secret link does; asked by the portal, which alone sees the link. */
@Controller('tracking/:number/:secret')
@ForServices()
export class TrackingController {
  constructor(private readonly tracked: TrackedCases) {}

  @Get()
  get(@Param('number') number: string, @Param('secret') secret: string): Promise<CaseView> {
    return this.tracked.get(number, secret);
  }

  @Post('opening')
  @HttpCode(204)
  open(@Param('number') number: string, @Param('secret') secret: string): Promise<void> {
    return this.tracked.noteOpening(number, secret);
  }

  @Post('resubmission')
  @HttpCode(200)
  send(
    @Param('number') number: string,
    @Param('secret') secret: string,
    @Body(parsed(resubmissionForm)) form: ResubmissionForm,
  ): Promise<DecisionAccepted> {
    return this.tracked.handIn(number, secret, form);
  }

  @Post('decision')
  @HttpCode(200)
  decide(
    @Param('number') number: string,
    @Param('secret') secret: string,
    @Body(parsed(decisionForm)) form: DecisionForm,
  ): Promise<DecisionAccepted> {
    return this.tracked.decide(number, secret, form);
  }

  @Post('withdrawal')
  @HttpCode(200)
  withdraw(
    @Param('number') number: string,
    @Param('secret') secret: string,
    @Body(parsed(withdrawalForm)) form: WithdrawalForm,
  ): Promise<DecisionAccepted> {
    return this.tracked.withdraw(number, secret, form);
  }
}
