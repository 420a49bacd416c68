import { Problem } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import { Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { postedForm } from '../../forms/posted-form';
import { fieldProblems } from '../../forms/problem-on-form';
import { problemInWords } from '../../rendering/problem-in-words';
import { goTo } from '../../rendering/send-page';
import { Casework } from '../../upstream/casework';
import { officer } from '../../visit/signed-in';
import { visitOf } from '../../visit/visit';
import { ShowTask } from './show-task';
import { nextUnchecked, taskPath } from './task-form';

@Controller('tugas/:taskId/periksa')
@Public()
export class VerdictController {
  constructor(
    private readonly casework: Casework,
    private readonly task: ShowTask,
  ) {}

  /** Judges one document and goes on to the next that nobody has judged. */
  @Post(':documentId')
  async judge(
    @Param('taskId') taskId: string,
    @Param('documentId') documentId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const visit = visitOf(reply);
    const posted = postedForm(reply);
    const { actorToken } = officer(visit);
    const reason = (posted['alasan-dokumen'] ?? '').trim();
    const verdict = posted['verdict'] === 'rejected' ? 'rejected' : 'accepted';
    if (verdict === 'rejected' && reason === '') {
      const error = visit.words.officer.rejectReasonMissing;
      return this.task.run(
        reply,
        taskId,
        { documentId, verdict: { reason, error }, problems: [{ message: error, href: '#alasan-dokumen' }] },
        422,
      );
    }
    try {
      await this.casework.giveVerdict(
        actorToken,
        taskId,
        documentId,
        verdict === 'rejected' ? { verdict, reason } : { verdict },
      );
      const next = nextUnchecked(await this.casework.task(actorToken, taskId), documentId);
      goTo(reply, `${taskPath(taskId, next ?? documentId)}#${next === undefined ? 'keputusan' : 'periksa'}`);
    } catch (error) {
      if (!(error instanceof Problem) || error.status === 401 || error.status === 404) throw error;
      const message = fieldProblems(error)[0]?.message ?? problemInWords(visit, error);
      await this.task.run(
        reply,
        taskId,
        { documentId, verdict: { reason, error: message }, problems: [{ message, href: '#alasan-dokumen' }] },
        error.status,
      );
    }
  }
}
