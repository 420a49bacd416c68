import type { Actor, CaseLedger } from '@loket/contracts';
import { ActorParam, parsed } from '@loket/service-kit';
import { Controller, Get, Param } from '@nestjs/common';
import { z } from 'zod';
import { ReadLedger } from './read-ledger';

@Controller('cases/:id/ledger')
export class LedgerController {
  constructor(private readonly ledger: ReadLedger) {}

  @Get()
  read(@Param('id', parsed(z.uuid())) id: string, @ActorParam() actor: Actor): Promise<CaseLedger> {
    return this.ledger.run(id, actor);
  }
}
