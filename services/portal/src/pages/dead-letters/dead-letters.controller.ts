import { Problem } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import { Controller, Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { postedForm } from '../../forms/posted-form';
import { problemInWords } from '../../rendering/problem-in-words';
import { goTo, sendPage } from '../../rendering/send-page';
import { consumers, DeadLetters } from '../../upstream/dead-letters';
import { administrator } from '../../visit/signed-in';
import { visitOf } from '../../visit/visit';
import { DEAD_LETTERS_PATH } from './dead-letters-path';
import { deadLettersPage, type RefusedReplay } from './dead-letters.page';

@Controller(DEAD_LETTERS_PATH)
@Public()
export class DeadLettersPageController {
  constructor(private readonly deadLetters: DeadLetters) {}

  @Get()
  async show(@Res() reply: FastifyReply): Promise<void> {
    administrator(visitOf(reply));
    await this.answer(reply);
  }

  /** Has a service do the events of one key again; what fails again stays held. */
  @Post()
  async replay(@Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    const { layanan, topik: topic = '', pesan: key = '' } = postedForm(reply);
    administrator(visit);
    const service = consumers.find((each) => each === layanan);
    if (service === undefined || topic === '' || key === '') throw new Problem('invalid-request');
    try {
      await this.deadLetters.replay(service, topic, key);
      goTo(reply, DEAD_LETTERS_PATH, 'replayed');
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const refused = { service, topic, key, sentence: problemInWords(visit, error) };
      await this.answer(reply, refused, error.status);
    }
  }

  private async answer(reply: FastifyReply, refused?: RefusedReplay, status = 200): Promise<void> {
    sendPage(reply, deadLettersPage(visitOf(reply), await this.deadLetters.list(), refused), status);
  }
}
