import type { Actor, CaseEdition, DecisionAccepted, MoveForm } from '@loket/contracts';
import { inTransaction } from '@loket/database';
import { ActorParam, parsed } from '@loket/service-kit';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { caseEdition } from './case-edition';
import { moveForm } from './edition-forms';
import { MoveCase } from './move-case';

const uuid = parsed(z.uuid());

@Controller('cases/:id/edition')
export class CaseEditionController {
  constructor(
    private readonly source: DataSource,
    private readonly moves: MoveCase,
  ) {}

  @Get()
  get(@Param('id', uuid) id: string, @ActorParam() actor: Actor): Promise<CaseEdition> {
    return inTransaction(this.source, () => caseEdition(id, actor));
  }

  @Post()
  @HttpCode(200)
  move(
    @Param('id', uuid) id: string,
    @Body(parsed(moveForm)) form: MoveForm,
    @ActorParam() actor: Actor,
  ): Promise<DecisionAccepted> {
    return this.moves.run(id, form, actor);
  }
}
