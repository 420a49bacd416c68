import { Public } from '@loket/service-kit';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { sendFile } from '../../rendering/send-file';
import { sendPage } from '../../rendering/send-page';
import { Catalogue } from '../../upstream/catalogue';
import { Documents } from '../../upstream/documents';
import { visitOf } from '../../visit/visit';
import { FindPoster } from './find-poster';
import type { PosterTarget } from './poster-paths';
import { posterPage } from './poster.page';

/** A QR code opens the application (S6), or the page of a service; posters hang in offices and are open to all. */
@Controller()
@Public()
export class PosterController {
  constructor(
    private readonly posters: FindPoster,
    private readonly catalogue: Catalogue,
    private readonly documents: Documents,
  ) {}

  @Get(['poster', 'layanan/:service/poster'])
  async show(
    @Param('service') service: string | undefined,
    @Query('kantor') agency: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const visit = visitOf(reply);
    const target = targetOf(service, agency);
    const [poster, offers] = await Promise.all([this.posters.run(visit, target), this.catalogue.offers()]);
    sendPage(reply, posterPage(visit, { target, poster, offers }));
  }

  @Get(['poster.pdf', 'layanan/:service/poster.pdf'])
  pdf(
    @Param('service') service: string | undefined,
    @Query('kantor') agency: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(reply, 'pdf', targetOf(service, agency));
  }

  @Get(['poster.svg', 'layanan/:service/poster.svg'])
  svg(
    @Param('service') service: string | undefined,
    @Query('kantor') agency: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(reply, 'svg', targetOf(service, agency));
  }

  private async send(reply: FastifyReply, kind: 'pdf' | 'svg', target: PosterTarget): Promise<void> {
    const poster = await this.posters.run(visitOf(reply), target);
    sendFile(reply, await this.documents.poster(kind, poster));
  }
}

const targetOf = (service: string | undefined, agency: unknown): PosterTarget => ({
  ...(service !== undefined && { service }),
  ...(typeof agency === 'string' && { agency }),
});
