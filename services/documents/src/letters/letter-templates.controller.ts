import { Problem } from '@loket/contracts';
import { findRow, inTransaction } from '@loket/database';
import { ForServices, parsed } from '@loket/service-kit';
import { Controller, Get, HttpCode, Param } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';

const contentHash = parsed(z.string().regex(/^[0-9a-f]{64}$/));

/** Acknowledges templates: casework lets no edition hold whose letters could not be printed. */
@Controller('internal/letter-templates')
@ForServices()
export class LetterTemplatesController {
  constructor(private readonly source: DataSource) {}

  @Get(':hash')
  @HttpCode(204)
  async acknowledge(@Param('hash', contentHash) hash: string): Promise<void> {
    const known = await inTransaction(this.source, () =>
      findRow(`SELECT 1 FROM letter_template WHERE hash = $1`, [hash]),
    );
    if (known === undefined) throw new Problem('not-found');
  }
}
