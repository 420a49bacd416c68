import { Problem } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import { Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { v7 as newId } from 'uuid';
import { postedForm } from '../../forms/posted-form';
import { problemInWords } from '../../rendering/problem-in-words';
import { goTo } from '../../rendering/send-page';
import { Counters } from '../../upstream/counter';
import { officer } from '../../visit/signed-in';
import { visitOf } from '../../visit/visit';
import { COUNTER_PATH } from './counter-path';
import { ShowCounter } from './show-counter';

@Controller('loket/berkas/:caseId')
@Public()
export class TakeBackController {
  constructor(
    private readonly counters: Counters,
    private readonly counter: ShowCounter,
  ) {}

  @Post('dilengkapi')
  async takeBack(@Param('caseId') caseId: string, @Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    const posted = postedForm(reply);
    const form = { id: posted['id'] ?? newId(), visit: Number(posted['visit']) };
    try {
      const { state } = await this.counters.takeBack(officer(visit).actorToken, caseId, form);
      goTo(reply, COUNTER_PATH, state === 'settled' ? 'taken-back' : 'decision-processing');
    } catch (error) {
      if (!(error instanceof Problem) || error.status !== 409) throw error;
      await this.counter.run(reply, { problem: problemInWords(visit, error), status: 409 });
    }
  }
}
