import type { Actor, CounterView, DecisionAccepted, TakeBackForm, TicketForm, TicketTaken } from '@loket/contracts';
import { ActorParam, parsed } from '@loket/service-kit';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { type ZodType, z } from 'zod';
import { ReadCounter } from './read-counter';
import { TakeBack } from './take-back';
import { TakeTicket } from './take-ticket';

const ticketForm: ZodType<TicketForm> = z.object({
  id: z.uuid(),
  agency: z.string().max(60),
  service: z.string().max(60),
  values: z.record(z.string().max(60), z.string().max(20_000)),
});

const takeBackForm: ZodType<TakeBackForm> = z.object({ id: z.uuid(), visit: z.int().positive() });

/** The counter of an office: walk-ins without account, a ticket each. */
@Controller('counter')
export class CounterController {
  constructor(
    private readonly counter: ReadCounter,
    private readonly takeTicket: TakeTicket,
    private readonly takeBack: TakeBack,
  ) {}

  @Get()
  get(@ActorParam() actor: Actor): Promise<CounterView[]> {
    return this.counter.read(actor);
  }

  @Post('tickets')
  take(@Body(parsed(ticketForm)) form: TicketForm, @ActorParam() actor: Actor): Promise<TicketTaken> {
    return this.takeTicket.run(form, actor);
  }

  @Post('tickets/:caseId/resubmission')
  @HttpCode(200)
  resubmit(
    @Param('caseId', parsed(z.uuid())) caseId: string,
    @Body(parsed(takeBackForm)) form: TakeBackForm,
    @ActorParam() actor: Actor,
  ): Promise<DecisionAccepted> {
    return this.takeBack.run(caseId, form, actor);
  }
}
