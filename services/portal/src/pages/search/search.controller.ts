import { Public } from '@loket/service-kit';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Regions } from '../../regions/regions';
import { sendPage } from '../../rendering/send-page';
import { Registry } from '../../upstream/registry';
import { visitOf } from '../../visit/visit';
import { ActivityNames } from './activity-names';
import { ormasPage } from './ormas.page';
import { maySeeMissing, offeredHalfYears } from './missing-filter';
import { searchPage } from './search.page';

@Controller('cari-ormas')
@Public()
export class SearchController {
  constructor(
    private readonly registry: Registry,
    private readonly activityNames: ActivityNames,
    private readonly regions: Regions,
  ) {}

  @Get()
  async search(
    @Query('q') asked: unknown,
    @Query('halaman') page: unknown,
    @Query('belum-melapor') halfYear: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const q = typeof asked === 'string' ? asked.trim().slice(0, 200) : '';
    const visit = visitOf(reply);
    const unreported = maySeeMissing(visit) ? offeredHalfYears().find((each) => each === halfYear) : undefined;
    const [result, activityName] = await Promise.all([
      this.registry.search(q, pageIn(page), unreported),
      this.activityNames.get(visit.locale),
    ]);
    sendPage(reply, searchPage(visit, { q, unreported, result, activityName }, this.regions));
  }

  @Get(':id')
  async show(@Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    const [ormas, activityName, reports, history] = await Promise.all([
      this.registry.ormas(id),
      this.activityNames.get(visit.locale),
      this.registry.reports(id).catch(() => undefined),
      this.registry.history(id).catch(() => undefined),
    ]);
    sendPage(reply, ormasPage(visit, { ormas, activityName, reports, history }, this.regions));
  }
}

const pageIn = (text: unknown): number => (typeof text === 'string' && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : 1);
