import { type OrmasHistory, type OrmasStanding, Problem } from '@loket/contracts';
import { inTransaction } from '@loket/database';
import { ForServices, Public, parsed } from '@loket/service-kit';
import { Controller, Get, Param } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { readHistory } from './read-history';
import { readStanding } from './read-standing';

const id = parsed(z.uuid());

@Controller()
export class CertificatesController {
  constructor(private readonly source: DataSource) {}

  @Get('ormas/:id/history')
  @Public()
  history(@Param('id', id) ormasId: string): Promise<OrmasHistory> {
    return this.found(() => readHistory(ormasId));
  }

  @Get('internal/ormas/:id/standing')
  @ForServices()
  standing(@Param('id', id) ormasId: string): Promise<OrmasStanding> {
    return this.found(() => readStanding(ormasId));
  }

  private async found<T>(read: () => Promise<T | undefined>): Promise<T> {
    const found = await inTransaction(this.source, read);
    if (found === undefined) throw new Problem('not-found', 'Ormas ini tidak ada dalam daftar.');
    return found;
  }
}
