import { Problem } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import { Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { v7 as newId } from 'uuid';
import { postedForm } from '../../forms/posted-form';
import { problemOnForm } from '../../forms/problem-on-form';
import { goTo, sendPage } from '../../rendering/send-page';
import { Casework } from '../../upstream/casework';
import { visitOf } from '../../visit/visit';
import { trackedCasePage } from './tracked-case.page';
import { trackedPath } from './tracked-path';

/** The answer to what the office asked back, by whoever holds the secret link. */
@Controller('lacak/:number/:secret/jawaban')
@Public()
export class ReplyController {
  constructor(private readonly casework: Casework) {}

  @Post()
  async send(
    @Param('number') number: string,
    @Param('secret') secret: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const visit = visitOf(reply);
    const posted = postedForm(reply);
    const path = trackedPath(number, secret);
    const kase = await this.casework.track(number, secret);
    const key = kase.replyAsked?.key ?? 'reply';
    const draft = { id: posted['id'] ?? newId(), text: posted[key] ?? '' };
    try {
      const form = { id: draft.id, visit: Number(posted['visit']), reply: draft.text };
      await this.casework.resubmitTracked(number, secret, form);
      goTo(reply, path, 'replied');
    } catch (error) {
      if (!(error instanceof Problem) || error.status === 404) throw error;
      const { errors, sentence } = problemOnForm(visit, error, visit.words.consultation.keptReply);
      const wrong = errors[key];
      const problems = sentence === undefined ? [{ message: wrong ?? '', href: `#${key}` }] : [{ message: sentence }];
      const page = { kase, path, draft: { ...draft, ...(wrong !== undefined && { error: wrong }) }, problems };
      sendPage(reply, trackedCasePage(visit, page), error.status);
    }
  }
}
