import { Public } from '@loket/service-kit';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { sendFile } from '../../rendering/send-file';
import { sendPage } from '../../rendering/send-page';
import { Documents } from '../../upstream/documents';
import { Editions } from '../../upstream/editions';
import { visitOf } from '../../visit/visit';
import { officeServicesPage } from './office-services.page';
import { holdsAt, roleAtOffice } from './role-at-office';

@Controller('kantor/:agency/layanan')
@Public()
export class OfficeServicesController {
  constructor(
    private readonly editions: Editions,
    private readonly documents: Documents,
  ) {}

  @Get()
  async show(@Param('agency') agency: string, @Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    const session = roleAtOffice(visit, agency, 'administrator', 'supervisor');
    const editions = await this.editions.list(session.actorToken, agency);
    const mayAmend = holdsAt(session, 'administrator', agency);
    const mayMove = holdsAt(session, 'supervisor', agency);
    sendPage(reply, officeServicesPage(visit, { agency, editions, mayAmend, mayMove }));
  }

  /** The SOP-AP document of an edition, with its revision number, past and coming ones too. */
  @Get(':service/edisi/:hash/sop.pdf')
  async pdf(
    @Param('agency') agency: string,
    @Param('service') service: string,
    @Param('hash') hash: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    roleAtOffice(visitOf(reply), agency, 'administrator', 'supervisor');
    sendFile(reply, await this.documents.sopDocument({ agency, service }, hash));
  }
}
