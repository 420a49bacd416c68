import { Public } from '@loket/service-kit';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { sendFile } from '../../rendering/send-file';
import { sendPage } from '../../rendering/send-page';
import { Catalogue } from '../../upstream/catalogue';
import { Documents } from '../../upstream/documents';
import { visitOf } from '../../visit/visit';
import { serviceStandardPage } from './service-standard.page';

@Controller('layanan/:service')
@Public()
export class ServiceStandardController {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly documents: Documents,
  ) {}

  @Get()
  async show(
    @Param('service') service: string,
    @Query('kantor') agency: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const offer = await this.catalogue.getOffer(service, textOf(agency));
    const offices = await this.catalogue.officesOffering(service);
    const office = offices.find(({ id }) => id === offer.agency);
    sendPage(reply, serviceStandardPage(visitOf(reply), { offer, office, offices }));
  }

  @Get('sop.pdf')
  async pdf(
    @Param('service') service: string,
    @Query('kantor') agency: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendFile(reply, await this.documents.sopDocument(await this.catalogue.getOffer(service, textOf(agency))));
  }
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
