import type { Actor, OrmasBinding } from '@loket/contracts';
import { inTransaction } from '@loket/database';
import { ActorParam, ForServices, parsed } from '@loket/service-kit';
import { Controller, Get, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { findBindings } from './find-bindings';

const filter = z
  .object({ account: z.uuid().optional(), ormas: z.uuid().optional() })
  .refine(({ account, ormas }) => account !== undefined || ormas !== undefined);

/** Which account acts for which organisation. */
@Controller()
export class OrmasBindingsController {
  constructor(private readonly source: DataSource) {}

  @Get('own-ormas')
  own(@ActorParam() { accountId }: Actor): Promise<readonly OrmasBinding[]> {
    return inTransaction(this.source, () => findBindings({ account: accountId }));
  }

  @Get('internal/ormas-bindings')
  @ForServices()
  list(@Query(parsed(filter)) asked: z.infer<typeof filter>): Promise<readonly OrmasBinding[]> {
    return inTransaction(this.source, () => findBindings(asked));
  }
}
