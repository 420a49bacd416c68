import { type OrmasView, Problem } from '@loket/contracts';
import { findRow, inTransaction } from '@loket/database';
import { Public, parsed } from '@loket/service-kit';
import { Controller, Get, Param } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { type RecordRow, fromOrmas, recordColumns, viewOf } from './ormas-row';

@Controller('ormas')
@Public()
export class OrmasController {
  constructor(private readonly source: DataSource) {}

  @Get(':id')
  async record(@Param('id', parsed(z.uuid())) id: string): Promise<OrmasView> {
    const row = await inTransaction(this.source, () =>
      findRow<RecordRow>(`SELECT ${recordColumns} ${fromOrmas} WHERE o.id = $1`, [id]),
    );
    if (row === undefined) throw new Problem('not-found', 'Ormas ini tidak ada dalam daftar.');
    return viewOf(row);
  }
}
