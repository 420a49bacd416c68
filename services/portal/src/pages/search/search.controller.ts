import { Public } from '@loket/service-kit';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Regions } from '../../regions/regions';
import { sendPage } from '../../rendering/send-page';
import { Registry } from '../../upstream/registry';
import { visitOf } from '../../visit/visit';
import { ormasPage } from './ormas.page';
import { searchPage } from './search.page';

@Controller('cari-ormas')
@Public()
export class SearchController {
  constructor(
    private readonly registry: Registry,
    private readonly regions: Regions,
  ) {}

  @Get()
  async search(@Query('q') asked: unknown, @Query('halaman') page: unknown, @Res() reply: FastifyReply): Promise<void> {
    const q = typeof asked === 'string' ? asked.trim().slice(0, 200) : '';
    const result = await this.registry.search(q, pageIn(page));
    sendPage(reply, searchPage(visitOf(reply), { q, result }, this.regions));
  }

  @Get(':id')
  async show(@Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    sendPage(reply, ormasPage(visitOf(reply), await this.registry.ormas(id), this.regions));
  }
}

const pageIn = (text: unknown): number => (typeof text === 'string' && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : 1);
