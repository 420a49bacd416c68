import { Problem } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import { Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { postedForm, valuesOf } from '../../forms/posted-form';
import { problemOnForm } from '../../forms/problem-on-form';
import { goTo } from '../../rendering/send-page';
import { Complaints } from '../../upstream/complaints';
import { officer } from '../../visit/signed-in';
import { visitOf } from '../../visit/visit';
import { ShowTask } from './show-task';
import { taskPath } from './task-form';

/** The kind of a complaint and who is complained of, as the officer who holds it finds them. */
@Controller('tugas/:taskId/pengaduan')
@Public()
export class ComplaintAssessmentController {
  constructor(
    private readonly complaints: Complaints,
    private readonly task: ShowTask,
  ) {}

  @Post()
  async assess(@Param('taskId') taskId: string, @Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    const { category = '' } = postedForm(reply);
    const { actorToken, account } = officer(visit);
    const reported = valuesOf(reply.request.body, 'reported');
    try {
      await this.complaints.assess(actorToken, taskId, { category, reported });
      // Whoever names themselves has nothing to do with it from here on.
      goTo(reply, reported.includes(account.id) ? '/antrean' : `${taskPath(taskId)}#pengaduan`, 'complaint-assessed');
    } catch (error) {
      if (!(error instanceof Problem) || error.status === 401 || error.status === 404) throw error;
      const { errors, sentence } = problemOnForm(visit, error, visit.words.complaint.record.kept);
      const lines = Object.entries(errors).map(([name, message]) => ({ message, href: `#${name}` }));
      await this.task.run(
        reply,
        taskId,
        { problems: sentence === undefined ? lines : [{ message: sentence }] },
        error.status,
      );
    }
  }
}
