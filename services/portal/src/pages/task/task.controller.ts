import { Problem } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import { Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { postedForm } from '../../forms/posted-form';
import { problemInWords } from '../../rendering/problem-in-words';
import { goTo } from '../../rendering/send-page';
import { Casework } from '../../upstream/casework';
import { officer } from '../../visit/signed-in';
import { visitOf } from '../../visit/visit';
import { ShowTask } from './show-task';
import { taskParts, taskPath } from './task-form';

@Controller('tugas/:taskId')
@Public()
export class TaskController {
  constructor(
    private readonly casework: Casework,
    private readonly task: ShowTask,
  ) {}

  @Get()
  async show(
    @Param('taskId') taskId: string,
    @Query() query: Record<string, unknown>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const part = taskParts.find((each) => each === query['bagian']);
    const documentId = typeof query['dokumen'] === 'string' ? query['dokumen'] : undefined;
    await this.task.run(reply, taskId, {
      ...(part !== undefined && { part }),
      ...(documentId !== undefined && { documentId }),
    });
  }

  @Post('ambil')
  claim(@Param('taskId') taskId: string, @Res() reply: FastifyReply): Promise<void> {
    return this.hold(reply, taskId, 'claimed', (actorToken) => this.casework.claim(actorToken, taskId));
  }

  @Post('lepas')
  release(@Param('taskId') taskId: string, @Res() reply: FastifyReply): Promise<void> {
    return this.hold(reply, taskId, 'released', (actorToken) => this.casework.release(actorToken, taskId));
  }

  private async hold(
    reply: FastifyReply,
    taskId: string,
    news: 'claimed' | 'released',
    act: (actorToken: string) => Promise<unknown>,
  ): Promise<void> {
    const visit = visitOf(reply);
    postedForm(reply);
    try {
      await act(officer(visit).actorToken);
      goTo(reply, taskPath(taskId), news);
    } catch (error) {
      if (!(error instanceof Problem) || error.status !== 409) throw error;
      await this.task.run(reply, taskId, { problems: [{ message: problemInWords(visit, error) }] }, 409);
    }
  }
}
