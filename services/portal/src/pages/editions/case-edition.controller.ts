import { Problem } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { v7 as newId } from 'uuid';
import { postedForm } from '../../forms/posted-form';
import { problemInWords } from '../../rendering/problem-in-words';
import { goTo, sendPage } from '../../rendering/send-page';
import { Editions } from '../../upstream/editions';
import { officer } from '../../visit/signed-in';
import { visitOf } from '../../visit/visit';
import { caseEditionPage } from './case-edition.page';
import { caseEditionPath } from './edition-paths';

/** Casework knows the case to supervisors of its office alone. */
@Controller('berkas/:caseId/edisi')
@Public()
export class CaseEditionController {
  constructor(private readonly editions: Editions) {}

  @Get()
  async show(@Param('caseId') caseId: string, @Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    const kase = await this.editions.ofCase(officer(visit).actorToken, caseId);
    sendPage(reply, caseEditionPage(visit, { kase, id: newId() }));
  }

  @Post()
  async move(@Param('caseId') caseId: string, @Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    const { id = newId(), edisi: edition = '' } = postedForm(reply);
    const { actorToken } = officer(visit);
    try {
      const { state } = await this.editions.move(actorToken, caseId, { id, edition });
      goTo(reply, caseEditionPath(caseId), state === 'settled' ? 'case-moved' : 'case-moving');
    } catch (error) {
      if (!(error instanceof Problem) || error.status === 401 || error.status === 404) throw error;
      const kase = await this.editions.ofCase(actorToken, caseId);
      sendPage(
        reply,
        caseEditionPage(visit, { kase, id: newId(), problem: problemInWords(visit, error) }),
        error.status,
      );
    }
  }
}
