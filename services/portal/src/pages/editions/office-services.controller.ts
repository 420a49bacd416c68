import { Public } from '@loket/service-kit';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { sendPage } from '../../rendering/send-page';
import { Editions } from '../../upstream/editions';
import { visitOf } from '../../visit/visit';
import { officeServicesPage } from './office-services.page';
import { holdsAt, roleAtOffice } from './role-at-office';

@Controller('kantor/:agency/layanan')
@Public()
export class OfficeServicesController {
  constructor(private readonly editions: Editions) {}

  @Get()
  async show(@Param('agency') agency: string, @Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    const session = roleAtOffice(visit, agency, 'administrator', 'supervisor');
    const editions = await this.editions.list(session.actorToken, agency);
    const mayAmend = holdsAt(session, 'administrator', agency);
    const mayMove = holdsAt(session, 'supervisor', agency);
    sendPage(reply, officeServicesPage(visit, { agency, editions, mayAmend, mayMove }));
  }
}
