import type { LikenessAnswer, LikenessQuery } from '@loket/contracts';
import { ForServices, parsed } from '@loket/service-kit';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type ZodType, z } from 'zod';
import { findAlike } from './find-alike';

const query: ZodType<LikenessQuery> = z.object({
  regionCode: z.string().regex(/^\d{2}(\.\d{2})?$/),
  names: z.array(z.string().max(1_000)).max(250),
});

@Controller('internal/likeness')
@ForServices()
export class LikenessController {
  constructor(private readonly source: DataSource) {}

  @Post()
  @HttpCode(200)
  find(@Body(parsed(query)) asked: LikenessQuery): Promise<LikenessAnswer> {
    return findAlike(this.source, asked);
  }
}
