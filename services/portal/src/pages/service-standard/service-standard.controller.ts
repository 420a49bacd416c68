import { Public } from '@loket/service-kit';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { sendPage } from '../../rendering/send-page';
import { Catalogue } from '../../upstream/catalogue';
import { visitOf } from '../../visit/visit';
import { serviceStandardPage } from './service-standard.page';

@Controller('layanan')
@Public()
export class ServiceStandardController {
  constructor(private readonly catalogue: Catalogue) {}

  @Get(':service')
  async show(@Param('service') service: string, @Res() reply: FastifyReply): Promise<void> {
    const { sop } = await this.catalogue.getOffer(service);
    sendPage(reply, serviceStandardPage(visitOf(reply), sop));
  }
}
