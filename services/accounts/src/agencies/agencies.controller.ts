import { type Agency, Problem } from '@loket/contracts';
import { inTransaction } from '@loket/database';
import { Public } from '@loket/service-kit';
import { Controller, Get, Param } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { findAgency, listAgencies } from './agencies';

@Controller('agencies')
@Public()
export class AgenciesController {
  constructor(private readonly source: DataSource) {}

  @Get()
  list(): Promise<readonly Agency[]> {
    return inTransaction(this.source, listAgencies);
  }

  @Get(':id')
  async show(@Param('id') id: string): Promise<Agency> {
    const agency = await inTransaction(this.source, () => findAgency(id));
    if (agency === undefined) throw new Problem('not-found', 'Kantor ini tidak dikenal.');
    return agency;
  }
}
