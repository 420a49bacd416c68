import { Problem, type PublishedDefinition } from '@loket/contracts';
import { inTransaction } from '@loket/database';
import { ForServices, parsed } from '@loket/service-kit';
import type { Sop } from '@loket/sop';
import { Controller, Get, Param } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { findDefinition } from './definition-store';

const contentHash = parsed(z.string().regex(/^[0-9a-f]{64}$/));

/** Definitions by their hash, whoever offers them or did. */
@Controller('internal/definitions')
@ForServices()
export class DefinitionsController {
  constructor(private readonly source: DataSource) {}

  @Get(':hash')
  async get(@Param('hash', contentHash) hash: string): Promise<PublishedDefinition<Sop>> {
    const definition = await inTransaction(this.source, () => findDefinition(hash));
    if (definition === undefined) throw new Problem('not-found');
    return definition;
  }
}
