import type { Actor, DraftView, SubmissionAccepted } from '@loket/contracts';
import { ActorParam, parsed } from '@loket/service-kit';
import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { z } from 'zod';
import { DraftsService } from './drafts.service';
import { SubmitDraft } from './submit-draft';

const newDraft = z.object({ id: z.uuid(), service: z.string(), agency: z.string().max(60).exactOptional() });
const section = z.object({ values: z.record(z.string(), z.string()) });
const uuid = parsed(z.uuid());

@Controller('drafts')
export class DraftsController {
  constructor(
    private readonly drafts: DraftsService,
    private readonly submit: SubmitDraft,
  ) {}

  @Post()
  open(
    @Body(parsed(newDraft)) { id, service, agency }: z.infer<typeof newDraft>,
    @ActorParam() actor: Actor,
  ): Promise<DraftView> {
    return this.drafts.open(id, service, actor, agency);
  }

  @Get()
  list(@ActorParam() actor: Actor): Promise<DraftView[]> {
    return this.drafts.list(actor);
  }

  @Get(':id')
  get(@Param('id', uuid) id: string, @ActorParam() actor: Actor): Promise<DraftView> {
    return this.drafts.get(id, actor);
  }

  @Put(':id/sections/:section')
  save(
    @Param('id', uuid) id: string,
    @Param('section') key: string,
    @Body(parsed(section)) { values }: z.infer<typeof section>,
    @ActorParam() actor: Actor,
  ): Promise<DraftView> {
    return this.drafts.saveSection(id, key, values, actor);
  }

  @Post(':id/submission')
  @HttpCode(201)
  send(@Param('id', uuid) id: string, @ActorParam() actor: Actor): Promise<SubmissionAccepted> {
    return this.submit.run(id, actor);
  }
}
