import { Problem } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { sendPage } from '../../rendering/send-page';
import { Editions } from '../../upstream/editions';
import { visitOf } from '../../visit/visit';
import { casesByEditionPage } from './cases-by-edition.page';
import { roleAtOffice } from './role-at-office';

@Controller('kantor/:agency/layanan/:service/berkas')
@Public()
export class CasesByEditionController {
  constructor(private readonly editions: Editions) {}

  @Get()
  async show(
    @Param('agency') agency: string,
    @Param('service') service: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const visit = visitOf(reply);
    const { actorToken } = roleAtOffice(visit, agency, 'supervisor');
    const edition = (await this.editions.list(actorToken, agency)).find((each) => each.service === service);
    if (edition === undefined) throw new Problem('not-found');
    const cases = await this.editions.openCases(actorToken, agency, service);
    sendPage(reply, casesByEditionPage(visit, { agency, service, title: edition.title[visit.locale], cases }));
  }
}
