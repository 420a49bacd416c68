import { Public } from '@loket/service-kit';
import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { sendPage } from '../../rendering/send-page';
import { Catalogue } from '../../upstream/catalogue';
import { visitOf } from '../../visit/visit';
import { homePage } from './home.page';

@Controller()
@Public()
export class HomeController {
  constructor(private readonly catalogue: Catalogue) {}

  @Get()
  async show(@Res() reply: FastifyReply): Promise<void> {
    const offers = await this.catalogue.offers().catch(() => undefined);
    const once = offers?.filter(
      ({ service }, place) => offers.findIndex((other) => other.service === service) === place,
    );
    sendPage(reply, homePage(visitOf(reply), once));
  }
}
