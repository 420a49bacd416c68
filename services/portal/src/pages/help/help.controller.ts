import { Public } from '@loket/service-kit';
import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { sendPage } from '../../rendering/send-page';
import { Catalogue } from '../../upstream/catalogue';
import { visitOf } from '../../visit/visit';
import { helpPage } from './help.page';

@Controller('bantuan')
@Public()
export class HelpController {
  constructor(private readonly catalogue: Catalogue) {}

  @Get()
  async show(@Res() reply: FastifyReply): Promise<void> {
    const agencies = await this.catalogue.agencies().catch(() => undefined);
    sendPage(
      reply,
      helpPage(
        visitOf(reply),
        agencies?.filter(({ level }) => level !== 'ministry'),
      ),
    );
  }
}
