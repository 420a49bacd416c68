import { inTransaction } from '@loket/database';
import { ForServices, parsed } from '@loket/service-kit';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Casework } from '../neighbours/casework';
import { entryFactsOf } from './entry-facts';
import { putOnRecord } from './put-on-record';

const entry = z.object({ caseId: z.uuid() });

/** Organisations that an office has entered and accepted; the same case again changes nothing. */
@Controller('internal/entries')
@ForServices()
export class EntriesController {
  constructor(
    private readonly source: DataSource,
    private readonly casework: Casework,
  ) {}

  @Post()
  @HttpCode(200)
  async enter(@Body(parsed(entry)) { caseId }: z.infer<typeof entry>): Promise<{ ormasId: string }> {
    const facts = entryFactsOf(await this.casework.entryRecord(caseId));
    await inTransaction(this.source, () => putOnRecord(facts));
    return { ormasId: caseId };
  }
}
