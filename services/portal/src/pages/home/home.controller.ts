import type { Agency } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { sendPage } from '../../rendering/send-page';
import { Catalogue } from '../../upstream/catalogue';
import { visitOf } from '../../visit/visit';
import { homePage } from './home.page';
import { offeredServices } from './offered-services';

@Controller()
@Public()
export class HomeController {
  constructor(private readonly catalogue: Catalogue) {}

  @Get()
  async show(@Res() reply: FastifyReply): Promise<void> {
    const [offers, agencies] = await Promise.all([
      this.catalogue.offers().catch(() => undefined),
      this.catalogue.agencies().catch((): readonly Agency[] => []),
    ]);
    sendPage(reply, homePage(visitOf(reply), offers && offeredServices(offers, agencies)));
  }
}
