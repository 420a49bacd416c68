import type {
  Actor,
  ComplaintAssessment,
  ComplaintRecord,
  EnteredComplaintForm,
  RatingForm,
  SubmissionAccepted,
} from '@loket/contracts';
import { ActorParam, ForServices, parsed } from '@loket/service-kit';
import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { z } from 'zod';
import { AssessComplaint } from './assess-complaint';
import { assessmentForm, enteredComplaintForm, ratingForm } from './complaint-forms';
import { EnterComplaint } from './enter-complaint';
import { RateComplaint } from './rate-complaint';
import { ReadComplaint } from './read-complaint';

const uuid = parsed(z.uuid());

@Controller()
export class ComplaintsController {
  constructor(
    private readonly entering: EnterComplaint,
    private readonly reading: ReadComplaint,
    private readonly assessing: AssessComplaint,
    private readonly rating: RateComplaint,
  ) {}

  @Post('complaints/:service')
  enter(
    @Param('service') service: string,
    @Body(parsed(enteredComplaintForm)) form: EnteredComplaintForm,
    @ActorParam() actor: Actor,
  ): Promise<SubmissionAccepted> {
    return this.entering.run(service, form, actor);
  }

  @Get('tasks/:id/complaint')
  get(@Param('id', uuid) id: string, @ActorParam() actor: Actor): Promise<ComplaintRecord> {
    return this.reading.run(id, actor);
  }

  @Put('tasks/:id/complaint')
  @HttpCode(204)
  assess(
    @Param('id', uuid) id: string,
    @Body(parsed(assessmentForm)) form: ComplaintAssessment,
    @ActorParam() actor: Actor,
  ): Promise<void> {
    return this.assessing.run(id, form, actor);
  }

  /** By whoever holds the secret link; asked by the portal, which alone sees it. */
  @Post('tracking/:number/:secret/rating')
  @ForServices()
  @HttpCode(204)
  rate(
    @Param('number') number: string,
    @Param('secret') secret: string,
    @Body(parsed(ratingForm)) form: RatingForm,
  ): Promise<void> {
    return this.rating.run(number, secret, form);
  }
}
