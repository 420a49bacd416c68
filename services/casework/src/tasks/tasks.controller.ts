import type { Actor, DecisionAccepted, DecisionDraftForm, DecisionForm, Queue, TaskView } from '@loket/contracts';
import { ActorParam, parsed } from '@loket/service-kit';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { type ZodType, z } from 'zod';
import { AcceptDecision } from './accept-decision';
import { ClaimTask } from './claim-task';
import { decisionDraftForm, decisionForm } from './decision-form';
import { DecisionDrafts } from './decision-drafts';
import { GiveVerdict, type VerdictForm } from './give-verdict';
import { type QueueQuery, TaskQueue } from './queue';
import { TaskViews } from './task-view';

const uuid = parsed(z.uuid());
const queueQuery: ZodType<QueueQuery> = z.object({
  tab: z.enum(['mine', 'unclaimed', 'due-today', 'overdue', 'returned']).default('unclaimed'),
  service: z.string().max(100).exactOptional(),
  q: z.string().max(200).exactOptional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});
const verdictForm: ZodType<VerdictForm> = z.object({
  verdict: z.enum(['accepted', 'rejected']),
  reason: z.string().max(20_000).exactOptional(),
});

@Controller('tasks')
export class TasksController {
  constructor(
    private readonly queue: TaskQueue,
    private readonly views: TaskViews,
    private readonly claims: ClaimTask,
    private readonly verdicts: GiveVerdict,
    private readonly decisions: AcceptDecision,
    private readonly drafts: DecisionDrafts,
  ) {}

  @Get()
  list(@Query(parsed(queueQuery)) query: QueueQuery, @ActorParam() actor: Actor): Promise<Queue> {
    return this.queue.read(query, actor);
  }

  @Get(':id')
  get(@Param('id', uuid) id: string, @ActorParam() actor: Actor): Promise<TaskView> {
    return this.views.get(id, actor);
  }

  @Post(':id/claim')
  @HttpCode(204)
  claim(@Param('id', uuid) id: string, @ActorParam() actor: Actor): Promise<void> {
    return this.claims.claim(id, actor);
  }

  @Post(':id/release')
  @HttpCode(204)
  release(@Param('id', uuid) id: string, @ActorParam() actor: Actor): Promise<void> {
    return this.claims.release(id, actor);
  }

  @Put(':id/verdicts/:documentId')
  @HttpCode(204)
  verdict(
    @Param('id', uuid) id: string,
    @Param('documentId', uuid) documentId: string,
    @Body(parsed(verdictForm)) form: VerdictForm,
    @ActorParam() actor: Actor,
  ): Promise<void> {
    return this.verdicts.run(id, documentId, form, actor);
  }

  @Put(':id/draft')
  @HttpCode(204)
  keep(
    @Param('id', uuid) id: string,
    @Body(parsed(decisionDraftForm)) form: DecisionDraftForm,
    @ActorParam() actor: Actor,
  ): Promise<void> {
    return this.drafts.save(id, form, actor);
  }

  @Post(':id/decisions')
  @HttpCode(200)
  decide(
    @Param('id', uuid) id: string,
    @Body(parsed(decisionForm)) form: DecisionForm,
    @ActorParam() actor: Actor,
  ): Promise<DecisionAccepted> {
    return this.decisions.run(id, form, actor);
  }
}
